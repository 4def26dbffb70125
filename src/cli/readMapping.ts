import * as v from "valibot";
import type { Language } from "../i18n/locales.ts";
import type { TableSummary } from "../io/import/importSession.ts";
import { type Mapping, mappingSchema } from "../io/import/records/mapping.ts";
import { err, ok, type Result } from "../lib/result.ts";
import { escaped, plain } from "../model/parse/shown.ts";
import { wordsIn } from "./commandLineWords.ts";
import { failureWords } from "./failureWords.ts";
import { readInput } from "./readInput.ts";

/** The mapping that the import dialog has saved, or in words why there is none. */
export async function readMapping(
  path: string,
  language: Language,
): Promise<Result<Mapping, string>> {
  const file = escaped(path);
  const input = await readInput(path);
  if (!input.ok) return err(`${file}: ${failureWords(input.error, language)}`);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(input.value));
  } catch (error) {
    return err(
      wordsIn(language).noMapping(file, plain(String(Reflect.get(Object(error), "message")))),
    );
  }
  const read = v.safeParse(mappingSchema, value);
  if (read.success) return ok(read.output);
  const [{ message, path: steps = [] }] = read.issues;
  const place = steps.map(({ key }) => String(key)).join(".");
  return err(
    wordsIn(language).noMapping(file, plain(place === "" ? message : `${place}: ${message}`)),
  );
}

/** Why this mapping is for another table; null: it fits. */
export function misfit(
  mapping: Mapping,
  { columns, reading }: TableSummary,
  language: Language,
): string | null {
  const quoted = (name: string): string => `“${plain(name)}”`;
  const wished = mapping.reading?.sheet;
  if (wished !== undefined && wished !== reading.sheet) {
    const tables = (reading.sheets ?? []).map(quoted).join(", ");
    return wordsIn(language).otherTables(quoted(wished), tables);
  }
  const names = new Set(columns.map(({ name }) => name));
  const missing = mapping.columns.find(
    ({ name, holds }) => holds.as !== "nothing" && !names.has(name),
  );
  if (missing === undefined) return null;
  return wordsIn(language).otherColumns(quoted(missing.name), [...names].map(quoted).join(", "));
}
