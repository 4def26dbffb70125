import { once } from "node:events";
import { createWriteStream, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { EventGraph, Participation, TimelineEvent } from "../../src/model/eventGraph.ts";
import { chanceOf, type Chance } from "../soak/chance.ts";

/**
 * Made up data as large as real data gets, the same for the same seed: events of two as news agencies report them
 * (few actors have most of them), and roll calls, in which nearly everyone takes part.
 *
 *   dyadicEvents(350_887)   rollCalls(6_203, 193, 0.727)   870,000 participations
 */
export function dyadicEvents(count: number, actors = 7_000, seed = 1): EventGraph {
  const chance = chanceOf(seed);
  const days = daysFrom("1995-01-01", 20 * 365);
  const types = numbered("type", 230);
  const events: TimelineEvent[] = [];
  const participations: Participation[] = [];
  for (let at = 0; at < count; at += 1) {
    const id = `e${at}`;
    const one = fewOften(chance, actors);
    const other = (one + 1 + fewOften(chance, actors - 1)) % actors;
    const type = chance.of(types);
    events.push(eventOf(id, type, days[Math.floor((at / count) * days.length)]!, `Report ${at}`));
    participations.push({ event: id, actor: `actor-${one}`, role: "initiator" });
    participations.push({ event: id, actor: `actor-${other}`, role: "recipient" });
  }
  return graphOf(numbered("actor", actors), types, events, participations);
}

export function rollCalls(count: number, states: number, turnout: number, seed = 1): EventGraph {
  const chance = chanceOf(seed);
  const days = daysFrom("1946-01-01", 74 * 365);
  const roles = ["signatory", "signatory", "signatory", "participant", "named"] as const;
  const ids = numbered("actor", states);
  const events: TimelineEvent[] = [];
  const participations: Participation[] = [];
  for (let at = 0; at < count; at += 1) {
    const id = `e${at}`;
    const day = days[Math.floor((at / count) * days.length)]!;
    events.push(eventOf(id, "roll-call", day, `Resolution ${at}`));
    for (const actor of ids)
      if (chance.part() < turnout)
        participations.push({ event: id, actor, role: chance.of(roles) });
  }
  return graphOf(ids, ["roll-call"], events, participations);
}

/** As JSON, row by row: of a million events the text is longer than a string may be. Returns its bytes. */
export async function writeGraph(file: string, graph: EventGraph): Promise<number> {
  mkdirSync(dirname(file), { recursive: true });
  const stream = createWriteStream(file);
  let text = "";
  const write = async (more: string, least = 1 << 20): Promise<void> => {
    text += more;
    if (text.length < least) return;
    if (!stream.write(text)) await once(stream, "drain");
    text = "";
  };
  let before = "{";
  for (const [name, value] of Object.entries(graph)) {
    await write(`${before}${JSON.stringify(name)}:`);
    before = ",\n";
    if (!Array.isArray(value)) await write(JSON.stringify(value));
    else {
      for (const [at, row] of value.entries())
        await write(`${at === 0 ? "[" : ",\n"}${JSON.stringify(row)}`);
      await write(value.length === 0 ? "[]" : "]");
    }
  }
  await write("}", 0);
  stream.end();
  await once(stream, "finish");
  return stream.bytesWritten;
}

/** From 0 up to, and without, `end`; low numbers far more often: 0 has about one in `1.4 * ln(end)`. */
const fewOften = (chance: Chance, end: number): number =>
  Math.floor((end + 1) ** chance.part()) - 1;

const numbered = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${name}-${at}`);

function daysFrom(first: string, count: number): string[] {
  const begin = Date.parse(first);
  return Array.from({ length: count }, (_, at) =>
    new Date(begin + at * 86_400_000).toISOString().slice(0, 10),
  );
}

const eventOf = (id: string, type: string, date: string, title: string): TimelineEvent => ({
  id,
  type,
  title: { en: title },
  date,
  dateBasis: "stated",
  status: "happened",
});

function graphOf(
  actors: readonly string[],
  types: readonly string[],
  events: readonly TimelineEvent[],
  participations: readonly Participation[],
): EventGraph {
  const [focus, ...others] = actors;
  return {
    musubi: "1.1",
    meta: {
      id: "made-events",
      title: { en: "Made events" },
      description: { en: "Made up, to see how much the page holds." },
      defaultLanguage: "en",
      languages: ["en"],
      asOf: "2026-01-01",
      licence: "CC0-1.0",
      ...(focus !== undefined && { focus }),
      partners: others.slice(0, 6),
    },
    actors: actors.map((id) => ({ id, kind: "state", name: { en: wordsOf(id) } })),
    relations: [],
    events,
    participations,
    links: [],
    sources: [{ id: "made", kind: "dataset", title: "Made up", language: "en" }],
    citations: events.map(({ id }) => ({ event: id, source: "made", stance: "supports" })),
    eventTypes: types.map((id) => ({ id, name: { en: wordsOf(id) } })),
    topics: [],
    stories: [],
  };
}

const wordsOf = (id: string): string => `${id[0]?.toUpperCase()}${id.slice(1).replace("-", " ")}`;
