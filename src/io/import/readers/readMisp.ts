import { readJson } from "../../../model/parse/readJson.ts";
import { isRecord } from "../../../lib/isRecord.ts";
import type { ReadFormat } from "../importer.ts";
import { fileProblem } from "../records/recordProblems.ts";
import {
  cellOfNames,
  nameSeparator,
  tableOfCells,
  type KeyedRecord,
} from "../records/tableOfCells.ts";
import { recordsIn, textIn } from "./jsonCells.ts";
import { dayOf } from "./momentsSpan.ts";

/**
 * Events of MISP (misp-standard.org, core format), one, the answer to a search, or the manifest of a feed: who made it
 * reports, and threat actors that it names are spoken about. Of what was observed only the counts are kept.
 *
 *   { "Event": { "info": "Phishing", "date": "2021-03-05", "Orgc": { "name": "CIRCL" }, "Tag": [{ "name": "osint" }] } }
 */
export const readMisp: ReadFormat = ({ text }) => {
  const json = readJson(text ?? "");
  if (!json.ok) return Promise.resolve({ kind: "records", table: null, problems: [json.error] });
  const events = eventsIn(json.value);
  if (events.length === 0)
    return Promise.resolve({
      kind: "records",
      table: null,
      problems: [fileProblem("no-records", { sought: "timed-entries" })],
    });
  const kinds = new Map(
    events.flatMap((event) =>
      ["Orgc", "Org"].flatMap((field) => {
        const name = textIn(event[field], "name");
        return name === "" ? [] : [[name, { name, kind: "organization" as const }] as const];
      }),
    ),
  );
  const who = (role: "initiator" | "participant" | "subject") => ({
    as: "who" as const,
    role,
    separator: nameSeparator,
  });
  const table = tableOfCells(
    { format: "misp", unit: "object", actors: kinds },
    {
      date: { name: "date", holds: { as: "date" } },
      title: { name: "info", holds: { as: "title" } },
      summary: { name: "attributes", holds: { as: "summary" } },
      creator: { name: "Orgc", holds: who("initiator") },
      owner: { name: "Org", holds: who("participant") },
      threats: { name: "threat actors", holds: who("subject") },
      targets: { name: "targets", holds: who("subject") },
      topics: { name: "tags", holds: { as: "topics", separator: nameSeparator } },
      source: { name: "link", holds: { as: "source" } },
    },
    events.map((event, at): KeyedRecord => ({
      place: textIn(event, "id") || textIn(event, "uuid") || String(at + 1),
      cells: {
        date: dayOf(textIn(event, "date")) || textIn(event, "date"),
        title: textIn(event, "info"),
        summary: countsOf(event),
        creator: cellOfNames([textIn(event["Orgc"], "name")].filter(Boolean)),
        owner: cellOfNames([textIn(event["Org"], "name")].filter(Boolean)),
        threats: cellOfNames(threatsOf(event)),
        targets: cellOfNames(targetsOf(event)),
        topics: cellOfNames(topicsOf(event)),
        source: linkOf(event),
      },
    })),
  );
  return Promise.resolve({ kind: "records", table, problems: [] });
};

type Fields = Readonly<Record<string, unknown>>;

function eventsIn(value: unknown): readonly Fields[] {
  if (Array.isArray(value)) return value.flatMap(eventsIn);
  if (!isRecord(value)) return [];
  if (isRecord(value["Event"])) return [value["Event"]];
  if (value["response"] !== undefined) return eventsIn(value["response"]);
  if (value["info"] !== undefined) return [value];
  // The manifest of a feed has them by their ids.
  return Object.entries(value).flatMap(([uuid, one]) =>
    isRecord(one) && one["info"] !== undefined ? [{ uuid, ...one }] : [],
  );
}

function attributesOf(event: Fields): readonly Fields[] {
  const inObjects = recordsIn(event, "Object").flatMap((one) => recordsIn(one, "Attribute"));
  return [...recordsIn(event, "Attribute"), ...inObjects];
}

/** In no language: "ip-dst 5, domain 4". */
function countsOf(event: Fields): string {
  const counts = new Map<string, number>();
  for (const one of attributesOf(event)) {
    const type = textIn(one, "type");
    if (type !== "") counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([type, count]) => `${type} ${count}`)
    .join(", ");
}

function linkOf(event: Fields): string {
  const link = attributesOf(event).find(
    (one) => textIn(one, "type") === "link" && /^https?:\/\//iu.test(textIn(one, "value")),
  );
  return textIn(link, "value");
}

const isThreat = (type: string): boolean => /threat-actor|intrusion-set/iu.test(type);

function threatsOf(event: Fields): readonly string[] {
  const ofGalaxies = recordsIn(event, "Galaxy").flatMap((galaxy) =>
    isThreat(textIn(galaxy, "type"))
      ? recordsIn(galaxy, "GalaxyCluster").map((one) => textIn(one, "value"))
      : [],
  );
  const ofTags = recordsIn(event, "Tag").flatMap((tag) => {
    const [, type = "", value = ""] = galaxyTag.exec(textIn(tag, "name")) ?? [];
    return isThreat(type) ? [value] : [];
  });
  const ofAttributes = attributesOf(event).flatMap((one) =>
    isThreat(textIn(one, "type")) ? [textIn(one, "value")] : [],
  );
  return [...ofGalaxies, ...ofTags, ...ofAttributes].filter((name) => name !== "");
}

/** Whom it was aimed at, as far as it is named. */
function targetsOf(event: Fields): readonly string[] {
  return attributesOf(event).flatMap((one) =>
    /^target-(?:org|user|external)$/u.test(textIn(one, "type")) ? [textIn(one, "value")] : [],
  );
}

const galaxyTag = /^misp-galaxy:([\w-]+)="(.+)"$/u;

/** The traffic light says who may read it, not what it is about. */
function topicsOf(event: Fields): readonly string[] {
  const tags = recordsIn(event, "Tag").flatMap((tag) => {
    const name = textIn(tag, "name");
    return name === "" || /^tlp:/iu.test(name) ? [] : [galaxyTag.exec(name)?.[2] ?? name];
  });
  const clusters = recordsIn(event, "Galaxy").flatMap((galaxy) =>
    recordsIn(galaxy, "GalaxyCluster").map((one) => textIn(one, "value")),
  );
  return [...tags, ...clusters].filter((name) => name !== "");
}
