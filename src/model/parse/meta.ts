import * as v from "valibot";
import type { Actor, Meta } from "../eventGraph.ts";
import { metaSchema } from "../schema.ts";
import type { ReadDate } from "./dates.ts";
import { isRecord } from "./isRecord.ts";
import type { Ledger } from "./ledger.ts";
import type { Languages } from "./localizedText.ts";
import { checkText } from "./localizedText.ts";
import { nearest } from "./nearest.ts";
import { warnOddIn } from "./oddText.ts";
import { spareReference } from "./references.ts";
import { reportRepeated } from "./repeatedValue.ts";
import { reportIssue } from "./shapeProblem.ts";
import { quoted, shown, typed } from "./shown.ts";
import type { Table } from "./table.ts";
import { warnUnknownFields } from "./unknownFields.ts";

/**
 * `meta`, with something harmless in place of each field that is missing or wrong, so that a slip
 * here never costs the events. The focus is left out and the date empty, for
 * `settleFocus` and `settleAsOf` to find when the tables are read.
 *
 *   { "title": 5, … }   a problem, and the title “Untitled”
 */
export function readMeta(
  ledger: Ledger,
  root: Readonly<Record<string, unknown>>,
  readDate: ReadDate,
): Meta {
  const raw = Object.hasOwn(root, "meta") ? root["meta"] : undefined;
  if (!isRecord(raw)) {
    ledger.error(raw === undefined ? "missing-field" : "wrong-type", () => ({
      at: ["meta"],
      found: raw === undefined ? "nothing" : shown(raw),
      expected: "An object that says what the graph is, and from where it is seen",
      message: raw === undefined ? "The file has no “meta”." : "“meta” is not an object.",
      fix: 'Add "meta": { "id": …, "title": …, "focus": …, "partners": … }.',
    }));
    return standIn;
  }
  warnUnknownFields(ledger, raw, metaSchema, ["meta"]);
  const meta = settleLanguages(ledger, readFields(ledger, raw));
  warnOddIn(ledger, meta, ["meta"]);
  const languages = languagesOf(meta);
  const complete = (field: "title" | "description") =>
    checkText(ledger, languages, meta[field], ["meta", field]) === undefined
      ? meta[field]
      : { ...meta[field], [meta.defaultLanguage]: standIn[field]["en"] ?? "" };
  const given = raw["asOf"];
  const isDated = typeof given === "string" && readDate(ledger, ["meta", "asOf"], given).ok;
  const asOf = isDated ? given : standIn.asOf;
  return { ...meta, title: complete("title"), description: complete("description"), asOf };
}

export function languagesOf(meta: Meta): Languages {
  return { default: meta.defaultLanguage, all: meta.languages };
}

/** Each is what a reader would take it for: nothing known. */
const standIn: Meta = {
  id: "untitled",
  title: { en: "Untitled" },
  description: { en: "No description" },
  defaultLanguage: "en",
  languages: ["en"],
  asOf: "",
  licence: "Not given",
  partners: [],
};

function readFields(ledger: Ledger, raw: Readonly<Record<string, unknown>>): Meta {
  const result = v.safeParse(metaSchema, raw);
  if (result.success) return result.output;
  const bad = new Set(result.issues.map((issue) => String(issue.path?.[0]?.key)));
  for (const issue of result.issues)
    reportIssue(ledger, issue, metaSchema, ["meta"], "file", false);
  const language = typeof raw["defaultLanguage"] === "string" ? raw["defaultLanguage"] : "en";
  const repaired = Object.keys(metaSchema.entries).map((key): [string, unknown] => {
    if (!bad.has(key)) return [key, raw[key]];
    if (key === "title") return [key, { [language]: "Untitled" }];
    if (key === "description") return [key, { [language]: "No description" }];
    if (key === "languages" && !bad.has("defaultLanguage")) return [key, [language]];
    if (key === "partners") return [key, onlyTexts(raw[key])];
    return [key, standIn[key as keyof Meta]];
  });
  const again = v.safeParse(metaSchema, Object.fromEntries(repaired));
  return again.success ? again.output : standIn;
}

function onlyTexts(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((item) => typeof item === "string" && /^\S+$/.test(item));
}

function settleLanguages(ledger: Ledger, meta: Meta): Meta {
  const languages = meta.languages.filter(
    (_, index) => !reportRepeated(ledger, meta.languages, index, ["meta", "languages", index]),
  );
  if (languages.includes(meta.defaultLanguage)) return { ...meta, languages };
  ledger.error("default-language", () => {
    const meant = nearest(meta.defaultLanguage, languages) ?? languages[0];
    return {
      at: ["meta", "defaultLanguage"],
      found: shown(meta.defaultLanguage),
      expected: `One of the languages in "languages"`,
      message: `The default language ${quoted(meta.defaultLanguage)} is not among the languages of the graph.`,
      fix:
        meant === undefined
          ? `Add ${typed(meta.defaultLanguage)} to "languages".`
          : `Write ${typed(meant)}, or add ${typed(meta.defaultLanguage)} to "languages".`,
    };
  });
  return { ...meta, languages: [meta.defaultLanguage, ...languages] };
}

/** Partners that are actors, once each, and not the focus itself. */
export function settlePartners(ledger: Ledger, meta: Meta, actors: Table<Actor>): Meta {
  const partners = meta.partners.filter((id, index) => {
    const at = ["meta", "partners", index];
    if (id === meta.focus) {
      ledger.error("focus-among-partners", () => ({
        at,
        found: shown(id),
        expected: "Actors other than the focus",
        message: `${quoted(id)} is the focus, so it cannot be a partner too.`,
        fix: "Remove it from the partners.",
      }));
      return false;
    }
    if (reportRepeated(ledger, meta.partners, index, at)) return false;
    return spareReference(ledger, at, id, actors);
  });
  return { ...meta, partners };
}
