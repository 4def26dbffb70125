import { isRecord } from "../../../lib/isRecord.ts";
import { readJson } from "../../../model/parse/readJson.ts";
import type { ReadFormat } from "../importer.ts";
import { actorNames } from "../records/actorNames.ts";
import { kindOfWord } from "../records/kindOfWord.ts";
import { fileProblem } from "../records/recordProblems.ts";
import type { KnownActor } from "../records/recordTable.ts";
import {
  cellOfNames,
  nameSeparator,
  tableOfCells,
  type KeyedRecord,
} from "../records/tableOfCells.ts";
import { linkedNodes, textOf, typesOf, valuesOf, type LinkedNode } from "./linkedNodes.ts";
import { momentsSpan } from "./momentsSpan.ts";

/**
 * Events of schema.org as JSON-LD 1.1: `Event` and all that ends like it, alone, in lists, in `@graph` and inside other
 * things. No context is fetched: names count, with the prefix of schema.org or without one, and those that the file itself gives.
 *
 *   { "@type": "Event", "name": "Talks", "startDate": "2021-03-05", "organizer": { "@type": "Person", "name": "Ada" } }
 */
export const readJsonLd: ReadFormat = ({ text }) => {
  const json = readJson(text ?? "");
  if (!json.ok) return Promise.resolve({ kind: "records", table: null, problems: [json.error] });
  const nodes = linkedNodes(json.value);
  const events = nodes.all.filter(isEvent);
  if (events.length === 0)
    return Promise.resolve({
      kind: "records",
      table: null,
      problems: [fileProblem("no-records", { sought: "timed-entries" })],
    });
  const known = new Map<string, KnownActor>();
  /** Keys of who stands in a field; a text is a name. */
  const parties = (event: LinkedNode, fields: readonly string[]): readonly string[] =>
    fields.flatMap((field) =>
      valuesOf(event, field).flatMap((value) => {
        const node = nodes.whole(value);
        const name = (node === null ? textOf(value) : nameOf(node)) || textOf(node?.["@id"]);
        if (name === "") return [];
        const key = textOf(node?.["@id"]) || name;
        if (!known.has(key)) known.set(key, actorOf(node, name));
        return [key];
      }),
    );
  const rows = events.map((event) => ({
    event,
    host: parties(event, ["organizer"]),
    people: parties(event, [
      "performer",
      "attendee",
      "attendees",
      "actor",
      "participant",
      "contributor",
      "performers",
      "competitor",
      "homeTeam",
      "awayTeam",
    ]),
    speakers: parties(event, ["speaker"]),
    subjects: parties(
      { about: valuesOf(event, "about").filter((one) => isActor(nodes.whole(one))) },
      ["about"],
    ),
  }));
  const { cellOf, actors } = actorNames(known);
  const names = (keys: readonly string[]): string => cellOfNames(keys.map(cellOf));
  const title = nodes.title;
  const who = (role: "host" | "participant" | "speaker" | "subject") => ({
    as: "who" as const,
    role,
    separator: nameSeparator,
  });
  const table = tableOfCells(
    { format: "json-ld", unit: "item", actors, about: title === "" ? {} : { title } },
    {
      date: { name: "startDate", holds: { as: "date" } },
      title: { name: "name", holds: { as: "title" } },
      summary: { name: "description", holds: { as: "summary" } },
      type: { name: "@type", holds: { as: "type" } },
      host: { name: "organizer", holds: who("host") },
      people: { name: "participant", holds: who("participant") },
      speakers: { name: "speaker", holds: who("speaker") },
      subjects: { name: "about", holds: who("subject") },
      place: { name: "location", holds: { as: "place" } },
      status: { name: "eventStatus", holds: { as: "status" } },
      topics: { name: "keywords", holds: { as: "topics", separator: nameSeparator } },
      citation: { name: "citation", holds: { as: "source" } },
      url: { name: "url", holds: { as: "source" } },
    },
    rows.map(({ event, host, people, speakers, subjects }, at): KeyedRecord => {
      const field = (name: string): string => valuesOf(event, name).map(textOf).find(Boolean) ?? "";
      const further = field("additionalType");
      const type =
        typesOf(event).find((one) => one !== "Event") ??
        (/^https?:/iu.test(further) ? "" : further);
      const topics = valuesOf(event, "about").flatMap((one) => {
        const node = nodes.whole(one);
        return isActor(node) ? [] : [textOf(node === null ? one : node["name"])];
      });
      const citation =
        valuesOf(event, "citation")
          .concat(valuesOf(event, "subjectOf"))
          .map((one) => sourceIn(nodes.whole(one), one))
          .find(Boolean) ?? "";
      return {
        place: String(at + 1),
        cells: {
          date:
            momentsSpan(field("startDate"), field("endDate")) ||
            field("temporalCoverage") ||
            field("startDate"),
          title: field("name") || field("headline"),
          summary: field("description"),
          type: type === further ? type : spaced(type),
          host: names(host),
          people: names(people),
          speakers: names(speakers),
          subjects: names(subjects),
          place: placeIn(event, nodes.whole),
          status: /Cancelled$/iu.test(field("eventStatus")) ? "cancelled" : "",
          topics: cellOfNames(
            [
              ...topics,
              // A term of its own may have a comma in it.
              ...valuesOf(event, "keywords").flatMap((one) =>
                nodes.whole(one) === null ? textOf(one).split(/\s*,\s*/u) : [textOf(one)],
              ),
            ].filter(Boolean),
          ),
          citation,
          url: field("url") === citation ? "" : field("url"),
        },
      };
    }),
  );
  return Promise.resolve({ kind: "records", table, problems: [] });
};

function isEvent(node: LinkedNode): boolean {
  return typesOf(node).some((type) => /Event$|^(?:Festival|Hackathon|EventSeries)$/u.test(type));
}

function isActor(node: LinkedNode | null): boolean {
  return (
    node !== null &&
    typesOf(node).some((type) => kindOfWord(spaced(type)) !== null || type.endsWith("Organization"))
  );
}

/** "MusicEvent" → "Music event". */
function spaced(type: string): string {
  const words = type.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " ");
  return words === "" ? "" : words.charAt(0) + words.slice(1).toLowerCase();
}

function nameOf(node: LinkedNode): string {
  const parts = [node["givenName"], node["familyName"]].map(textOf).filter(Boolean);
  return textOf(node["name"]) || parts.join(" ");
}

function actorOf(node: LinkedNode | null, name: string): KnownActor {
  if (node === null) return { name };
  const [kind] = typesOf(node).flatMap(
    (type) => kindOfWord(spaced(type)) ?? (type.endsWith("Organization") ? "organization" : []),
  );
  const addresses = [...valuesOf(node, "sameAs"), node["@id"]].map(textOf);
  const [wikidata] = addresses.flatMap(
    (one) => /wikidata\.org\/(?:wiki|entity)\/(Q[1-9]\d*)$/u.exec(one)?.[1] ?? [],
  );
  const aliases = valuesOf(node, "alternateName")
    .map(textOf)
    .filter((alias) => alias !== "" && alias !== name);
  return {
    name,
    ...(kind !== undefined && { kind }),
    ...(wikidata !== undefined && { wikidata }),
    ...(aliases.length > 0 && { aliases }),
  };
}

function placeIn(event: LinkedNode, whole: (value: unknown) => LinkedNode | null): string {
  const [place] = valuesOf(event, "location");
  const node = whole(place);
  if (node === null) return textOf(place);
  const address = valuesOf(node, "address")[0];
  const inside = isRecord(address)
    ? textOf(valuesOf(address, "addressLocality")[0])
    : textOf(address);
  return [...new Set([textOf(node["name"]), inside])].filter(Boolean).join(", ");
}

function sourceIn(node: LinkedNode | null, value: unknown): string {
  if (node === null) return textOf(value);
  return textOf(node["url"]) || textOf(node["name"]) || textOf(node["@id"]);
}
