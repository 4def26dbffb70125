import { escapeXml } from "../../../lib/escapeMarkup.ts";
import { epochDayToIso } from "../../../model/dates/calendar.ts";
import type { DayBounds, FuzzyDate } from "../../../model/dates/fuzzyDate.ts";
import type { WriteGraph } from "../graphFormat.ts";
import { edgeValues, networkOfEvents, nodeValues, valuesOfNode } from "./networkOfEvents.ts";
import { utf8 } from "./plainEvents.ts";

/**
 * GEXF 1.3 (gexf.net), dynamic, for Gephi and its timeline: an edge lasts all days that the date of its event may mean, and
 * without an end where that goes on; an actor is there while its events are. The date itself is a value of the edge.
 */
export const writeGexf: WriteGraph = (graph, { language }) => {
  const { title, description, nodes, edges, isDirected } = networkOfEvents(graph, language);
  const spells = new Map<string, DayBounds[]>();
  for (const { from, to, event } of edges)
    for (const id of [from, to])
      if (event.date !== null) spells.set(id, [...(spells.get(id) ?? []), event.date.reach]);
  const kinds = kindsOfEdges();
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    "<meta>",
    "<creator>Musubi</creator>",
    // The schema has no title.
    `<keywords>${escapeXml(title)}</keywords>`,
    `<description>${escapeXml(description)}</description>`,
    "</meta>",
    `<graph mode="dynamic" defaultedgetype="${isDirected ? "directed" : "undirected"}" timeformat="date" timerepresentation="interval">`,
    ...attributesOf("node", nodeValues),
    ...attributesOf("edge", edgeValues),
    "<nodes>",
    ...nodes.flatMap(({ actor, name }) => [
      `<node id="${attribute(actor.id)}" label="${attribute(name)}">`,
      ...valuesXml(valuesOfNode(actor), nodeValues),
      ...spellsXml(joined(spells.get(actor.id) ?? [])),
      "</node>",
    ]),
    "</nodes>",
    "<edges>",
    ...edges.flatMap(({ from, to, event, values }, at) => [
      `<edge id="${at + 1}" source="${attribute(from)}" target="${attribute(to)}"` +
        ` label="${attribute(event.title)}" kind="${attribute(kinds(from, to, event.type))}"${timesXml(event.date)}>`,
      ...valuesXml(values, edgeValues),
      "</edge>",
    ]),
    "</edges>",
    "</graph>",
    "</gexf>",
  ];
  return Promise.resolve(utf8(`${lines.join("\n")}\n`));
};

/** A line break in an attribute would be read as a space. */
const attribute = (text: string): string =>
  escapeXml(text).replaceAll("\n", "&#10;").replaceAll("\r", "&#13;").replaceAll("\t", "&#9;");

/** Edges of one pair are told apart by their kind, and otherwise merged: "Meeting", "Meeting (2)". */
function kindsOfEdges(): (from: string, to: string, type: string) => string {
  const counts = new Map<string, number>();
  return (from, to, type) => {
    const key = JSON.stringify([[from, to].toSorted(), type]);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? type : `${type} (${count})`;
  };
}

function attributesOf(of: "node" | "edge", names: readonly string[]): readonly string[] {
  return [
    `<attributes class="${of}" mode="static">`,
    ...names.map((name, at) => `<attribute id="${at}" title="${name}" type="string"/>`),
    "</attributes>",
  ];
}

function valuesXml(
  values: readonly (readonly [string, string])[],
  names: readonly string[],
): readonly string[] {
  if (values.length === 0) return [];
  return [
    "<attvalues>",
    ...values.map(
      ([name, value]) => `<attvalue for="${names.indexOf(name)}" value="${attribute(value)}"/>`,
    ),
    "</attvalues>",
  ];
}

const timesXml = (date: FuzzyDate | null): string => (date === null ? "" : boundsXml(date.reach));

function boundsXml({ earliest, latest }: DayBounds): string {
  const [start, end] = [earliest, latest].map((day) =>
    Number.isFinite(day) ? epochDayToIso(day) : null,
  );
  return `${start === null ? "" : ` start="${start}"`}${end === null ? "" : ` end="${end}"`}`;
}

function spellsXml(spells: readonly DayBounds[]): readonly string[] {
  if (spells.length === 0) return [];
  return ["<spells>", ...spells.map((one) => `<spell${boundsXml(one)}/>`), "</spells>"];
}

/** Spells of one node must not overlap. */
function joined(spells: readonly DayBounds[]): readonly DayBounds[] {
  const found: DayBounds[] = [];
  for (const one of spells.toSorted((a, b) => a.earliest - b.earliest)) {
    const last = found.at(-1);
    if (last !== undefined && one.earliest <= last.latest + 1)
      found[found.length - 1] = { ...last, latest: Math.max(last.latest, one.latest) };
    else found.push(one);
  }
  return found;
}
