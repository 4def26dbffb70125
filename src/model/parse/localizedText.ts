import type { Localized } from "../eventGraph.ts";
import type { Cause, Ledger } from "./ledger.ts";
import { nearest } from "./nearest.ts";
import { type Path, shown } from "./shown.ts";
import { dropRow, eachRow, spareFields, type Table, without } from "./table.ts";

export interface Languages {
  readonly default: string;
  readonly all: readonly string[];
}

/**
 * Texts in several languages: the default language must be there, another may be missing with a
 * warning, and one that the graph does not list is welcome (a name in Japanese).
 *
 *   { "de": "Rom" }   with default en: “title” has no text in “en”.
 */
export function checkTexts<Row extends object>(
  ledger: Ledger,
  languages: Languages,
  table: Table<Row>,
  fields: readonly (keyof Row & string)[],
): void {
  const spare: readonly string[] = spareFields[table.name];
  eachRow(table, (row, index) => {
    for (const field of fields) {
      const text = row[field];
      if (!isLocalized(text) || isComplete(languages, text)) continue;
      const cause = checkText(ledger, languages, text, [table.name, index, field]);
      if (cause === undefined) continue;
      if (!spare.includes(field)) return dropRow(table, index, cause);
      table.rows[index] = without(table.rows[index] ?? row, field);
    }
  });
}

/** Nothing to report: nearly every text is so, and there may be 500,000. */
function isComplete({ all }: Languages, text: Localized): boolean {
  for (const key in text)
    if (!Object.hasOwn(text, key) || (!all.includes(key) && !languageCode.test(key))) return false;
  return all.every((language) => Object.hasOwn(text, language) && /\S/u.test(text[language] ?? ""));
}

const languageCode = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Reports what is missing; the cause if it is the default language. */
export function checkText(
  ledger: Ledger,
  languages: Languages,
  text: Localized,
  at: Path,
): Cause | undefined {
  let cause: Cause | undefined;
  const field = String(at.findLast((step) => typeof step === "string"));
  for (const language of languages.all) {
    if (Object.hasOwn(text, language) && text[language]?.trim() !== "") continue;
    if (language === languages.default) {
      cause = ledger.error("missing-text", () => ({
        at: Object.hasOwn(text, language) ? [...at, language] : at,
        found: shown(text),
        params: { field, language },
      }));
    } else {
      ledger.warn("missing-translation", () => ({
        at: Object.hasOwn(text, language) ? [...at, language] : at,
        found: shown(text),
        params: { field, language, shown: languages.default, all: languages.all },
      }));
    }
  }
  for (const key of Object.keys(text)) {
    if (!languageCode.test(key)) warnLanguage(ledger, languages, text, at, key);
  }
  return cause;
}

function warnLanguage(
  ledger: Ledger,
  languages: Languages,
  text: Localized,
  at: Path,
  key: string,
): void {
  ledger.warn("unknown-field", () => ({
    at: [...at, key],
    found: shown(text[key]),
    params: { of: "languages", key, meant: nearest(key, languages.all) ?? null },
  }));
}

function isLocalized(value: unknown): value is Localized {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
