import type { Steps } from "../lib/shortTasks.ts";
import type { Actor, ActorId, EventGraph, Participation, Relation } from "./eventGraph.ts";
import type { GraphIndex } from "./graphIndex.ts";
import { smallPartners } from "./mergedLanes.ts";
import { rowsOfStep } from "./packed/rowsOfStep.ts";
import { tablesAhead } from "./packed/wholeTables.ts";
import type { Tone } from "./tones.ts";

/**
 * What a person makes of a graph's centre and lanes: another focus, other partners in another order and other colours,
 * and actors that are one under two names. It changes no file; `arrangeGraph` gives the graph that is then shown, and
 * written where a person takes the data along.
 *
 *   arrangeGraph(graph, { ...asInFile, focus: "nato" }).meta.focus → "nato"
 */
export interface Arrangement {
  /** null: the file's. */
  readonly focus: ActorId | null;
  /** The lanes in their order. null: the file's, or with another focus its strongest dozen. */
  readonly partners: readonly ActorId[] | null;
  /** Last one counts. */
  readonly tones: readonly { readonly actor: ActorId; readonly tone: Tone }[];
  /** `actor` is only another name of `into`. */
  readonly same: readonly { readonly actor: ActorId; readonly into: ActorId }[];
}

export const asInFile: Arrangement = { focus: null, partners: null, tones: [], same: [] };

export const isAsInFile = ({ focus, partners, tones: colours, same }: Arrangement): boolean =>
  focus === null && partners === null && colours.length === 0 && same.length === 0;

/** Who each merged actor is now, through any number of steps; a step that would lead back to its beginning is left out. */
export function mergedActors({ same }: Arrangement): ReadonlyMap<ActorId, ActorId> {
  const next = new Map<ActorId, ActorId>();
  const last = (id: ActorId): ActorId => {
    let end = id;
    for (let to = next.get(end); to !== undefined; to = next.get(end)) end = to;
    return end;
  };
  for (const { actor, into } of same)
    if (!next.has(actor) && last(into) !== actor) next.set(actor, into);
  return new Map([...next.keys()].map((actor) => [actor, last(actor)]));
}

/**
 * Ids that the graph does not know change nothing. The stories stay those of the file. `tones`: the colours of the file;
 * `partnersOf`: who surrounds another centre.
 */
export function arrangeGraph(
  graph: EventGraph,
  arrangement: Arrangement,
  { tones: before, partnersOf }: Surroundings,
): EventGraph {
  const known = new Set(graph.actors.map(({ id }) => id));
  const meta = { ...graph.meta, ...centre(graph, arrangement, known, partnersOf) };
  const colour = new Map(arrangement.tones.map(({ actor, tone }) => [actor, tone]));
  // A lane that moves keeps the colour that it had.
  for (const id of meta.partners) {
    const tone = before.get(id);
    if (tone !== undefined && !colour.has(id)) colour.set(id, tone);
  }
  if (colour.size === 0) return withParts(graph, { meta });
  const actors = graph.actors.map((actor) => {
    const tone = colour.get(actor.id);
    return tone === undefined ? actor : { ...actor, tone };
  });
  // Tones came with 1.1.
  return withParts(graph, { musubi: "1.1", meta, actors });
}

interface Surroundings {
  readonly tones: ReadonlyMap<ActorId, Tone>;
  readonly partnersOf: (focus: ActorId) => readonly ActorId[];
}

/** Tables of large data are made when somebody asks for them, and a spread asks for all. */
function withParts(graph: EventGraph, parts: Partial<EventGraph>): EventGraph {
  const all = {
    ...Object.getOwnPropertyDescriptors(graph),
    ...Object.getOwnPropertyDescriptors(parts),
  };
  return Object.defineProperties({}, all) as EventGraph;
}

function centre(
  { meta }: EventGraph,
  { focus: wished, partners }: Arrangement,
  known: ReadonlySet<ActorId>,
  partnersOf: Surroundings["partnersOf"],
): Partial<EventGraph["meta"]> {
  const focus = wished !== null && known.has(wished) ? wished : meta.focus;
  const isOther = focus !== undefined && focus !== meta.focus;
  const lanes = partners ?? (isOther ? partnersOf(focus) : meta.partners);
  return {
    ...(focus === undefined ? {} : { focus }),
    partners: [...new Set(lanes)].filter((id) => known.has(id) && id !== focus),
  };
}

/** Each merged actor's part becomes that of the actor which it is; its names are other spellings of it. */
export function* mergedGraph(
  graph: EventGraph,
  into: ReadonlyMap<ActorId, ActorId>,
): Steps<EventGraph> {
  const all = new Map(graph.actors.map((actor) => [actor.id, actor]));
  const gone = new Map([...into].filter(([actor, kept]) => all.has(actor) && all.has(kept)));
  if (gone.size === 0) return graph;
  const now = (id: ActorId): ActorId => gone.get(id) ?? id;
  const spellings = new Map<ActorId, string[]>();
  for (const [actor, kept] of gone)
    spellings.set(kept, [...(spellings.get(kept) ?? []), ...namesOf(all.get(actor) as Actor)]);
  const focus = graph.meta.focus === undefined ? undefined : now(graph.meta.focus);
  const large = yield* tablesAhead(graph);
  const participations = yield* mergedParts(graph.participations, now);
  yield;
  return {
    ...graph,
    ...large,
    meta: {
      ...graph.meta,
      ...(focus === undefined ? {} : { focus }),
      partners: [...new Set(graph.meta.partners.map(now))].filter((id) => id !== focus),
    },
    actors: graph.actors.flatMap((actor) =>
      gone.has(actor.id) ? [] : [withSpellings(actor, spellings.get(actor.id))],
    ),
    relations: graph.relations.flatMap((row): readonly Relation[] => {
      const [from, to] = [now(row.from), now(row.to)];
      if (from === row.from && to === row.to) return [row];
      return from === to ? [] : [{ ...row, from, to }];
    }),
    participations,
    events: graph.events.map((event) => {
      const actor = event.place?.actor;
      if (event.place === undefined || actor === undefined || !gone.has(actor)) return event;
      return { ...event, place: { ...event.place, actor: now(actor) } };
    }),
  };
}

/** Two parts that say the same of one actor in one event are one. */
function* mergedParts(
  rows: readonly Participation[],
  now: (id: ActorId) => ActorId,
): Steps<readonly Participation[]> {
  const touched = new Set<string>();
  for (const [at, { event, actor, onBehalfOf }] of rows.entries()) {
    if (at % rowsOfStep === 0) yield;
    if (now(actor) !== actor || (onBehalfOf !== undefined && now(onBehalfOf) !== onBehalfOf))
      touched.add(event);
  }
  const seen = new Set<string>();
  const merged: Participation[] = [];
  for (const [at, row] of rows.entries()) {
    if (at % rowsOfStep === 0) yield;
    if (!touched.has(row.event)) {
      merged.push(row);
      continue;
    }
    const { onBehalfOf } = row;
    const actor = now(row.actor);
    const behalf = onBehalfOf === undefined ? undefined : now(onBehalfOf);
    const key = JSON.stringify([row.event, actor, row.role, behalf]);
    if (seen.has(key)) continue;
    seen.add(key);
    merged.push({ ...row, actor, ...(behalf === undefined ? {} : { onBehalfOf: behalf }) });
  }
  return merged;
}

const namesOf = ({ name, shortName, aliases }: Actor): readonly string[] => [
  ...Object.values(name),
  ...Object.values(shortName ?? {}),
  ...(aliases ?? []),
];

function withSpellings(actor: Actor, more: readonly string[] | undefined): Actor {
  if (more === undefined) return actor;
  const own = new Set(Object.values(actor.name));
  const aliases = new Set([...(actor.aliases ?? []), ...more.filter((name) => !own.has(name))]);
  return { ...actor, aliases: [...aliases] };
}

type LaneIndex = Pick<GraphIndex, "graph" | "lanes" | "projection">;

/** The partners in order that have a lane of their own as this one has, or share one as it does. */
export function lanePeers(index: LaneIndex, actor: ActorId): readonly ActorId[] {
  const small = smallPartners(index);
  return index.graph.meta.partners.filter((id) => small.has(id) === small.has(actor));
}

/** Of the graph as it is shown: what an arrangement becomes by one step of a person. */
export const arranged = {
  centre: (now: Arrangement, focus: ActorId): Arrangement => ({ ...now, focus, partners: null }),

  /** Behind the other lanes. */
  withLane: (now: Arrangement, { meta }: EventGraph, actor: ActorId): Arrangement => ({
    ...now,
    partners: [...meta.partners.filter((id) => id !== actor), actor],
  }),

  withoutLane: (now: Arrangement, { meta }: EventGraph, actor: ActorId): Arrangement => ({
    ...now,
    partners: meta.partners.filter((id) => id !== actor),
  }),

  /** Up (-1) or down (1) among the lanes that it stands with; at the ends nothing changes. */
  moved: (now: Arrangement, index: LaneIndex, actor: ActorId, step: 1 | -1): Arrangement => {
    const peers = lanePeers(index, actor);
    const at = peers.indexOf(actor);
    const other = peers[at + step];
    if (at < 0 || other === undefined) return now;
    const moved = peers.toSpliced(at, 1).toSpliced(at + step, 0, actor);
    const here = new Set(peers);
    const { partners } = index.graph.meta;
    let next = 0;
    return {
      ...now,
      partners: partners.map((id) => (here.has(id) ? (moved[next++] ?? id) : id)),
    };
  },

  /** null: as the file has it, or as it comes. */
  coloured: (now: Arrangement, actor: ActorId, tone: Tone | null): Arrangement => {
    const others = now.tones.filter((one) => one.actor !== actor);
    return { ...now, tones: tone === null ? others : [...others, { actor, tone }] };
  },

  /** A lane and the centre go over with it. */
  merged: (now: Arrangement, actor: ActorId, into: ActorId): Arrangement => {
    if (actor === into) return now;
    const moved = (id: ActorId): ActorId => (id === actor ? into : id);
    return {
      ...now,
      focus: now.focus === null ? null : moved(now.focus),
      partners: now.partners === null ? null : [...new Set(now.partners.map(moved))],
      same: [...now.same, { actor, into }],
    };
  },

  /** Two again. */
  split: (now: Arrangement, actor: ActorId): Arrangement => ({
    ...now,
    same: now.same.filter((one) => one.actor !== actor),
  }),
};
