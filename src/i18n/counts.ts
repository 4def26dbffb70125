import type { EventCount } from "../model/eventCounts.ts";

/** A word in the plural categories that its language has; `Intl.PluralRules` says which is meant. */
export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & Record<"other", string>
>;

/**
 * Every count of a catalogue, in the plural categories of its language: English has one and other,
 * Polish also few and many, Arabic all six. A catalogue gives the forms that its language has.
 *
 *   const { plural } = countsIn("pl-PL", …);
 *   plural(2, { one: "zdarzenie", few: "zdarzenia", many: "zdarzeń", other: "zdarzenia" }) → "2 zdarzenia"
 */
export interface Counts {
  /** With the separators of the language: 1,234 or 1.234. */
  readonly number: (count: number) => string;
  /** The word alone. */
  readonly noun: (count: number, forms: PluralForms) => string;
  readonly plural: (count: number, forms: PluralForms) => string;
  /** What is shown of the whole: `{ shown: 19, of: 21 }` → "19 of 21"; where all are shown, "21". */
  readonly shownOf: (count: EventCount) => string;
  /** `{ shown: 0, of: 1 }` → "0 of 1 event"; after "von" German has its own plural. */
  readonly pluralOf: (count: EventCount, forms: PluralForms, formsAfterOf?: PluralForms) => string;
  /** The same for the status line, which always names the whole and whose digits have no separators. */
  readonly alwaysOf: (count: EventCount, forms: PluralForms) => string;
}

export function countsIn(tag: string, partOf: (part: string, whole: string) => string): Counts {
  const format = new Intl.NumberFormat(tag);
  const rules = new Intl.PluralRules(tag);
  const number = (count: number): string => format.format(count);
  const noun = (count: number, forms: PluralForms): string =>
    forms[rules.select(count)] ?? forms.other;
  const shownOf = ({ shown, of: whole }: EventCount): string =>
    shown === whole ? number(whole) : partOf(number(shown), number(whole));
  return {
    number,
    noun,
    plural: (count, forms) => `${number(count)} ${noun(count, forms)}`,
    shownOf,
    pluralOf: (count, forms, formsAfterOf = forms) =>
      `${shownOf(count)} ${noun(count.of, count.shown === count.of ? forms : formsAfterOf)}`,
    alwaysOf: ({ shown, of: whole }, forms) =>
      `${partOf(String(shown), String(whole))} ${noun(whole, forms)}`,
  };
}
