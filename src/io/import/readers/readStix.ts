import { readJson } from "../../../model/parse/readJson.ts";
import { isRecord } from "../../../lib/isRecord.ts";
import type { ReadFormat } from "../importer.ts";
import { actorNames } from "../records/actorNames.ts";
import { fileProblem } from "../records/recordProblems.ts";
import type { KnownActor, KnownSource } from "../records/recordTable.ts";
import {
  cellOfNames,
  nameSeparator,
  tableOfCells,
  type KeyedRecord,
} from "../records/tableOfCells.ts";
import { recordsIn, textIn } from "./jsonCells.ts";
import { momentsSpan } from "./momentsSpan.ts";

/**
 * STIX 2.0 and 2.1 (OASIS): relationships, sightings, reports, incidents and campaigns are events of what they refer
 * to. When an object was created says nothing of when something happened.
 *
 *   { "type": "relationship", "relationship_type": "uses", "source_ref": "campaign--…", "target_ref": "malware--…" }
 */
export const readStix: ReadFormat = ({ text }) => {
  const json = readJson(text ?? "");
  if (!json.ok) return Promise.resolve({ kind: "records", table: null, problems: [json.error] });
  const latest = latestOf(objectsIn(json.value));
  const objects = latest.filter((one) => one["revoked"] !== true);
  const revoked = latest.length - objects.length;
  const problems =
    revoked === 0
      ? []
      : [{ ...fileProblem("revoked-left", { objects: revoked }), severity: "warning" as const }];
  const rows = rowsOf(objects);
  if (rows.length === 0)
    return Promise.resolve({
      kind: "records",
      table: null,
      problems: [...problems, fileProblem("no-records", { sought: "security-objects" })],
    });
  const { cellOf, actors } = actorNames(actorsOf(objects));
  const names = (ids: readonly string[]): string => cellOfNames(ids.map(cellOf));
  const sources = new Map<string, KnownSource>();
  const reports = objects.filter((one) => one["type"] === "report");
  const title = reports.length === 1 ? textIn(reports[0], "name") : "";
  const who = (role: "initiator" | "recipient" | "participant" | "speaker" | "subject") => ({
    as: "who" as const,
    role,
    separator: nameSeparator,
  });
  const table = tableOfCells(
    { format: "stix", unit: "object", actors, sources, about: title === "" ? {} : { title } },
    {
      date: { name: "time", holds: { as: "date" } },
      type: { name: "type", holds: { as: "type" } },
      title: { name: "name", holds: { as: "title" } },
      summary: { name: "description", holds: { as: "summary" } },
      from: { name: "source_ref", holds: who("initiator") },
      to: { name: "target_ref", holds: who("recipient") },
      parties: { name: "refs", holds: who("participant") },
      author: { name: "created_by_ref", holds: who("speaker") },
      about: { name: "object_refs", holds: who("subject") },
      topics: { name: "labels", holds: { as: "topics", separator: nameSeparator } },
      source: { name: "external_references", holds: { as: "source" } },
    },
    rows.map(({ object, ...row }, at): KeyedRecord => ({
      place: textIn(object, "id") || String(at + 1),
      cells: {
        date: row.date,
        type: row.type,
        title: textIn(object, "name"),
        summary: textIn(object, "description"),
        from: names(row.from),
        to: names(row.to),
        parties: names(row.parties),
        author: names(row.author),
        about: names(row.about),
        topics: cellOfNames([...listOf(object, "labels"), ...listOf(object, "report_types")]),
        source: sourceOf(object, sources),
      },
    })),
  );
  return Promise.resolve({ kind: "records", table, problems });
};

type Fields = Readonly<Record<string, unknown>>;

/** A bundle may have several versions of an object: the last to be modified says what it is, also that it is revoked. */
function latestOf(objects: readonly Fields[]): readonly Fields[] {
  const latest = new Map<string, Fields>();
  for (const [at, object] of objects.entries()) {
    const id = textIn(object, "id") || String(at);
    const had = latest.get(id);
    if (had === undefined || textIn(had, "modified") < textIn(object, "modified"))
      latest.set(id, object);
  }
  return [...latest.values()];
}

function objectsIn(value: unknown): readonly Fields[] {
  if (Array.isArray(value)) return value.flatMap((one) => (isRecord(one) ? objectsIn(one) : []));
  if (!isRecord(value)) return [];
  return value["type"] === "bundle" ? recordsIn(value, "objects") : [value];
}

interface Row {
  readonly object: Fields;
  readonly type: string;
  readonly date: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly parties: readonly string[];
  readonly author: readonly string[];
  readonly about: readonly string[];
}

const whole: ReadonlySet<unknown> = new Set(["incident", "campaign", "report"]);
const none = { from: [], to: [], parties: [], author: [], about: [] };

function rowsOf(objects: readonly Fields[]): readonly Row[] {
  const parties = new Map<string, string[]>(
    objects.flatMap((one) => (whole.has(one["type"]) ? [[textIn(one, "id"), []]] : [])),
  );
  const rows = objects.flatMap((object): Row[] => {
    const type = textIn(object, "type");
    const time = (first: string, last: string): string =>
      momentsSpan(textIn(object, first), textIn(object, last));
    const ref = (name: string): readonly string[] => listOf(object, name);
    switch (type) {
      case "relationship": {
        const [from, to] = [ref("source_ref"), ref("target_ref")];
        // What a campaign uses takes part in it.
        const ofEvent = [parties.get(from[0] ?? ""), parties.get(to[0] ?? "")];
        const [ofSource, ofTarget] = ofEvent;
        if (ofSource !== undefined) ofSource.push(...(ofTarget === undefined ? to : []));
        else if (ofTarget !== undefined) ofTarget.push(...from);
        if (ofSource !== undefined || ofTarget !== undefined) return [];
        return [
          {
            ...none,
            object,
            from,
            to,
            type: textIn(object, "relationship_type") || type,
            date: time("start_time", "stop_time"),
          },
        ];
      }
      case "sighting":
        return [
          {
            ...none,
            object,
            type,
            date: time("first_seen", "last_seen"),
            parties: [...ref("sighting_of_ref"), ...ref("where_sighted_refs")],
          },
        ];
      case "report":
        return [
          {
            ...none,
            object,
            type,
            date: momentsSpan(textIn(object, "published"), ""),
            author: ref("created_by_ref"),
            about: ref("object_refs").filter((id) => isThing(id)),
          },
        ];
      case "incident":
      case "campaign":
        return [{ ...none, object, type, date: time("first_seen", "last_seen") }];
      default:
        return [];
    }
  });
  return rows.map((row) => ({
    ...row,
    parties: [...row.parties, ...(parties.get(textIn(row.object, "id")) ?? [])],
  }));
}

/** What a report speaks of: neither ties, which are events, nor markings and notes. */
const isThing = (id: string): boolean =>
  !/^(?:relationship|sighting|report|incident|campaign|marking-definition|note|opinion|observed-data|language-content|extension-definition)--/u.test(
    id,
  );

function listOf(object: Fields, name: string): readonly string[] {
  const value = object[name];
  const list = Array.isArray(value) ? value : [value];
  return list.filter((one): one is string => typeof one === "string" && one !== "");
}

/** Everything that has a name, or a value; a kind only where the format has it. */
function actorsOf(objects: readonly Fields[]): ReadonlyMap<string, KnownActor> {
  const known = new Map<string, KnownActor>();
  for (const object of objects) {
    const id = textIn(object, "id");
    const name = textIn(object, "name") || textIn(object, "value");
    const kind = { individual: "person", organization: "organization" }[
      textIn(object, "identity_class")
    ] as KnownActor["kind"];
    const aliases = [...listOf(object, "aliases"), ...listOf(object, "x_mitre_aliases")].filter(
      (alias) => alias !== name,
    );
    known.set(id, {
      name: name === "" ? shortId(id) : name,
      ...(kind !== undefined && textIn(object, "type") === "identity" && { kind }),
      ...(aliases.length > 0 && { aliases: [...new Set(aliases)] }),
    });
  }
  // What is referred to and is not in the bundle.
  for (const object of objects)
    for (const name of [
      "source_ref",
      "target_ref",
      "sighting_of_ref",
      "where_sighted_refs",
      "created_by_ref",
      "object_refs",
    ])
      for (const id of listOf(object, name))
        if (!known.has(id)) known.set(id, { name: shortId(id) });
  return known;
}

/** "malware--31b940d4-6f7f-…" → "malware 31b940d4". */
function shortId(id: string): string {
  const [, type = id, start = ""] = /^([\w-]+?)--([\da-f]{1,8})/iu.exec(id) ?? [];
  return `${type} ${start}`.trim();
}

function sourceOf(object: Fields, sources: Map<string, KnownSource>): string {
  const references = recordsIn(object, "external_references");
  const first =
    references.find((one) => /^https?:\/\//iu.test(textIn(one, "url"))) ?? references[0];
  if (first === undefined) return "";
  const [name, url] = [textIn(first, "source_name"), textIn(first, "url")];
  const title = [name, textIn(first, "external_id")].filter((part) => part !== "").join(" ");
  if (!/^https?:\/\//iu.test(url) || !URL.canParse(url)) return title;
  if (title !== "") sources.set(url, { title, url });
  return url;
}
