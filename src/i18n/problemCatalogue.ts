import type { FieldName, Loss, ProblemCode, ProblemParams } from "../model/parse/problem.ts";
import type { PluralForms } from "./counts.ts";

/** What a language says of each code, given its params and in how many places it is. */
export type ProblemCatalogue = {
  readonly [Code in ProblemCode]: (params: ProblemParams[Code], count: number) => CodeWords;
};

/**
 * In `fix`, what is between straight quotation marks or in brackets is to be typed as it is. `found` is
 * said where the problem has no value to show.
 */
export interface CodeWords {
  readonly message: string;
  readonly expected: string;
  readonly fix: string;
  readonly found?: string;
}

/** What belongs in each field of the format. */
export type FieldWords = Readonly<Record<FieldName, string>>;

/** What a row of each table is called, in the plural categories of the language. */
export type RowNouns = Readonly<Record<Loss, PluralForms>>;
