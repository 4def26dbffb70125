import { epochDayToIso } from "../dates/calendar.ts";
import { dateOf } from "../dates/dateOf.ts";
import type { Actor, ActorId, Meta, Participation, TimelineEvent } from "../eventGraph.ts";
import { eachRow, keptRows, type Table, without } from "./table.ts";
import type { Ledger } from "./ledger.ts";
import { nearest } from "./nearest.ts";
import { reportRepeated, spareReference } from "./references.ts";
import * as v from "valibot";
import { metaSchema } from "../schema.ts";
import { readDate } from "./dates.ts";
import { isRecord } from "../../lib/isRecord.ts";
import { checkText, type Languages } from "./localizedText.ts";
import { warnOddIn } from "./oddText.ts";
import { reportIssue } from "./shapeProblem.ts";
import { shown } from "./shown.ts";
import { warnUnknownFields, withUnknownFields } from "./unknownFields.ts";

/**
 * When the data was last checked, where the file does not say: not before the last thing in it that
 * happened.
 *
 *   events of 2023-01-10 and 2025-09-08   "[2025-09-08..]"
 */
export function settleAsOf(meta: Meta, events: Table<TimelineEvent>): Meta {
  if (meta.asOf !== "") return meta;
  let last: number | undefined;
  eachRow(events, ({ date, status }) => {
    if (status === "planned" || status === "expected" || status === "cancelled") return;
    const known = dateOf(date)?.known;
    if (known !== undefined) last = Math.max(last ?? known.earliest, known.earliest);
  });
  return { ...meta, asOf: last === undefined ? "[1900..]" : `[${epochDayToIso(last)}..]` };
}

/**
 * The actor at the centre. The file may leave it out; if it names one that does not exist, which is a
 * problem, the picture is still drawn: around the one that was most likely meant, otherwise around
 * whoever shares most events with others. Without actors there is none.
 *
 *   focus "jpan"   "japan"
 */
export function settleFocus(
  ledger: Ledger,
  meta: Meta,
  actors: Table<Actor>,
  participations: Table<Participation>,
): Meta {
  const { focus: given } = meta;
  if (given !== undefined && spareReference(ledger, ["meta", "focus"], given, actors)) return meta;
  const meant = given === undefined ? undefined : nearest(given, actors.ids.keys());
  const focus = meant ?? mostShared(participations) ?? keptRows(actors)[0]?.id;
  return focus === undefined ? without(meta, "focus") : { ...meta, focus };
}

/** Persons count for the actor they act for; of equals the first in the file. */
function mostShared(participations: Table<Participation>): ActorId | undefined {
  const partiesOf = new Map<string, Set<ActorId>>();
  eachRow(participations, ({ event, actor, onBehalfOf, role }) => {
    if (role === "subject") return;
    const parties = partiesOf.get(event) ?? new Set();
    partiesOf.set(event, parties.add(onBehalfOf ?? actor));
  });
  const shared = new Map<ActorId, number>();
  const alone = new Map<ActorId, number>();
  for (const parties of partiesOf.values()) {
    const counts = parties.size > 1 ? shared : alone;
    for (const id of parties) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return mostOf(shared) ?? mostOf(alone);
}

function mostOf(counts: ReadonlyMap<ActorId, number>): ActorId | undefined {
  let best: ActorId | undefined;
  for (const [id, count] of counts)
    if (best === undefined || count > (counts.get(best) ?? 0)) best = id;
  return best;
}

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
  const read = withUnknownFields(readFields(ledger, raw), raw, metaSchema);
  const meta = settleLanguages(ledger, read);
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
