import * as v from "valibot";
import type { Actor, Meta } from "../eventGraph.ts";
import { metaSchema } from "../schema.ts";
import { readDate } from "./dates.ts";
import { isRecord } from "./isRecord.ts";
import type { Ledger } from "./ledger.ts";
import type { Languages } from "./localizedText.ts";
import { checkText } from "./localizedText.ts";
import { nearest } from "./nearest.ts";
import { warnOddIn } from "./oddText.ts";
import { spareReference } from "./references.ts";
import { reportRepeated } from "./repeatedValue.ts";
import { reportIssue } from "./shapeProblem.ts";
import { shown } from "./shown.ts";
import type { Table } from "./table.ts";
import { warnUnknownFields } from "./unknownFields.ts";

/**
 * `meta`, with something harmless in place of each field that is missing or wrong, so that a slip
 * here never costs the events. The focus is left out and the date empty, for
 * `settleFocus` and `settleAsOf` to find when the tables are read.
 *
 *   { "id": "ties", "title": 5, … }   a problem, and the title “ties”
 */
export function readMeta(ledger: Ledger, root: Readonly<Record<string, unknown>>): Meta {
  const raw = Object.hasOwn(root, "meta") ? root["meta"] : undefined;
  if (!isRecord(raw)) {
    const at = ["meta"];
    if (raw === undefined)
      ledger.error("missing-field", () => ({ at, found: null, params: { of: "file" } }));
    else ledger.error("wrong-type", () => ({ at, found: shown(raw), params: { of: "meta" } }));
    return standIn;
  }
  warnUnknownFields(ledger, raw, metaSchema, ["meta"]);
  const meta = settleLanguages(ledger, readFields(ledger, raw));
  warnOddIn(ledger, meta, ["meta"]);
  const languages = languagesOf(meta);
  const complete = (field: "title" | "description") =>
    checkText(ledger, languages, meta[field], ["meta", field]) === undefined
      ? meta[field]
      : { ...meta[field], [meta.defaultLanguage]: field === "title" ? meta.id : unknown };
  const given = raw["asOf"];
  const isDated = typeof given === "string" && readDate(ledger, ["meta", "asOf"], given).ok;
  const asOf = isDated ? given : standIn.asOf;
  return { ...meta, title: complete("title"), description: complete("description"), asOf };
}

export function languagesOf(meta: Meta): Languages {
  return { default: meta.defaultLanguage, all: meta.languages };
}

/** In place of a text, in no language. */
const unknown = "…";

const standIn: Meta = {
  id: "untitled",
  title: { en: "untitled" },
  description: { en: unknown },
  defaultLanguage: "en",
  languages: ["en"],
  asOf: "",
  licence: unknown,
  partners: [],
};

function readFields(ledger: Ledger, raw: Readonly<Record<string, unknown>>): Meta {
  const result = v.safeParse(metaSchema, raw);
  if (result.success) return result.output;
  const bad = new Set(result.issues.map((issue) => String(issue.path?.[0]?.key)));
  for (const issue of result.issues)
    reportIssue(ledger, issue, metaSchema, ["meta"], "meta", false);
  const language = typeof raw["defaultLanguage"] === "string" ? raw["defaultLanguage"] : "en";
  const repaired = Object.keys(metaSchema.entries).map((key): [string, unknown] => {
    if (!bad.has(key)) return [key, raw[key]];
    if (key === "title") return [key, { [language]: bad.has("id") ? standIn.id : raw["id"] }];
    if (key === "description") return [key, { [language]: unknown }];
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
      params: { language: meta.defaultLanguage, meant: meant ?? null },
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
        params: { id },
      }));
      return false;
    }
    if (reportRepeated(ledger, meta.partners, index, at)) return false;
    return spareReference(ledger, at, id, actors);
  });
  return { ...meta, partners };
}
