import type { Steps } from "../lib/shortTasks.ts";
import {
  type Arrangement,
  arrangeGraph,
  isAsInFile,
  mergedActors,
  mergedGraph,
} from "./arrangement.ts";
import type { ActorId, EventGraph, EventId, Meta, TimelineEvent } from "./eventGraph.ts";
import { facetTable, keepFacets } from "./facetTable.ts";
import { type GraphIndex, type IndexedEvent, indexSteps, type Party } from "./graphIndex.ts";
import { listAt } from "./intLists.ts";
import { centreFirst, lanesWith, partyOrder, usedLanes } from "./lanes.ts";
import { numbering } from "./numbering.ts";
import { rowsOfStep } from "./packed/rowsOfStep.ts";
import { partnersAround } from "./strongestPartners.ts";
import type { TieTable } from "./tieTable.ts";
import { assignedTones } from "./tones.ts";

/**
 * The index of a file as a person has arranged it. With another centre, other lanes or colours it has the same events,
 * ties and rows, and only the lanes are made: of 350,000 events in some hundred milliseconds, without reading a row.
 * Merged actors take another index of the rows, in steps too.
 *
 *   atOnce(arrangeSteps(indexGraph(graph), arranged.centre(asInFile, "italy"))).graph.meta.focus → "italy"
 */
export function* arrangeSteps(file: GraphIndex, arrangement: Arrangement): Steps<GraphIndex> {
  if (isAsInFile(arrangement)) return file;
  const base = yield* mergedIndex(file, arrangement);
  const graph = arrangeGraph(base.graph, arrangement, {
    tones: assignedTones(file.graph),
    partnersOf: (focus) => partnersAround(focus, base.ties),
  });
  yield;
  return yield* inLanesOf(base, graph, mergedActors(arrangement));
}

/** Of the last merging of each file, which other steps do not change. */
const lastMerged = new WeakMap<GraphIndex, { readonly key: string; readonly index: GraphIndex }>();

function* mergedIndex(file: GraphIndex, arrangement: Arrangement): Steps<GraphIndex> {
  const into = mergedActors(arrangement);
  if (into.size === 0) return file;
  const key = JSON.stringify([...into]);
  const last = lastMerged.get(file);
  if (last?.key === key) return last.index;
  const graph = yield* mergedGraph(file.graph, into);
  const index = graph === file.graph ? file : yield* indexSteps(graph);
  lastMerged.set(file, { key, index });
  return index;
}

/** The same events in the lanes of a graph that has the same rows. */
function* inLanesOf(
  base: GraphIndex,
  graph: EventGraph,
  mergedInto: GraphIndex["mergedInto"],
): Steps<GraphIndex> {
  const { forms, of } = yield* laneLists(base.ties, graph.meta);
  const places: Places = {
    lanesAt: (order) => forms[of[order] ?? 0] ?? [],
    byRank: partyOrder(graph.meta),
  };
  const events: IndexedEvent[] = [];
  for (const event of base.events) {
    if (events.length % rowsOfStep === 0) yield;
    events.push(new ArrangedEvent(event, places));
  }
  const now = (event: IndexedEvent | undefined) => event && events[event.order];
  // Field by field: who asks for all of them asks for the lists of all actors.
  const index: GraphIndex = {
    graph,
    events,
    eventById: {
      get: (id) => now(base.eventById.get(id)),
      has: (id) => base.eventById.has(id),
    },
    actorById: new Map(graph.actors.map((actor) => [actor.id, actor])),
    sourceById: base.sourceById,
    eventTypeById: base.eventTypeById,
    topicById: base.topicById,
    eventsByActor: eventsByActor(base, events),
    actorsIn: base.actorsIn,
    offices: base.offices,
    ownStates: base.ownStates,
    lanes: usedLanes(
      forms.map((lanes) => ({ lanes })),
      graph.meta.partners,
    ),
    linksFrom: base.linksFrom,
    linksTo: base.linksTo,
    years: base.years,
    ties: base.ties,
    projection: base.projection,
    mergedInto,
  };
  keepFacets(index, facetTable(base));
  return index;
}

interface LaneLists {
  /** Each list of lanes once. */
  readonly forms: readonly (readonly string[])[];
  /** By rank in time. */
  readonly of: Int32Array;
}

function* laneLists({ actors, present }: TieTable, { focus, partners }: Meta): Steps<LaneLists> {
  const ranked = new Map(centreFirst({ focus, partners }).map((actor, at) => [actor, at]));
  const rankOf = Int32Array.from(actors, (actor) => ranked.get(actor) ?? -1);
  const keys = numbering<string>();
  const forms: (readonly string[])[] = [];
  const of = new Int32Array(present.starts.length - 1);
  for (let row = 0; row < of.length; row += 1) {
    if (row % rowsOfStep === 0) yield;
    let key = "";
    for (let at = present.starts[row] ?? 0; at < (present.starts[row + 1] ?? 0); at += 1) {
      const rank = rankOf[present.values[at] ?? 0] ?? -1;
      if (rank >= 0) key += `${rank} `;
    }
    const number = keys.numberOf(key);
    of[row] = number;
    if (number < forms.length) continue;
    const parties = listAt(present, row, (actor) => actors[actor] ?? "");
    forms.push(lanesWith((actor) => parties.includes(actor), focus, partners));
  }
  return { forms, of };
}

interface Places {
  readonly lanesAt: (order: number) => readonly string[];
  readonly byRank: (one: Party, other: Party) => number;
}

/** An event in other lanes. */
class ArrangedEvent implements IndexedEvent {
  readonly order: number;
  readonly #event: IndexedEvent;
  readonly #places: Places;

  constructor(event: IndexedEvent, places: Places) {
    this.order = event.order;
    this.#event = event;
    this.#places = places;
  }

  get id(): EventId {
    return this.#event.id;
  }

  get row(): TimelineEvent {
    return this.#event.row;
  }

  get date(): IndexedEvent["date"] {
    return this.#event.date;
  }

  get status(): IndexedEvent["status"] {
    return this.#event.status;
  }

  get basis(): IndexedEvent["basis"] {
    return this.#event.basis;
  }

  get firstSource(): IndexedEvent["firstSource"] {
    return this.#event.firstSource;
  }

  get participations(): IndexedEvent["participations"] {
    return this.#event.participations;
  }

  get citations(): IndexedEvent["citations"] {
    return this.#event.citations;
  }

  get parties(): readonly Party[] {
    return this.#event.parties.toSorted(this.#places.byRank);
  }

  get lanes(): readonly string[] {
    return this.#places.lanesAt(this.order);
  }
}

/** The lists of the index, with its events in other lanes. */
function eventsByActor(
  base: GraphIndex,
  events: readonly IndexedEvent[],
): GraphIndex["eventsByActor"] {
  const made = new Map<ActorId, readonly IndexedEvent[]>();
  return {
    get: (actor) => {
      const known =
        made.get(actor) ??
        base.eventsByActor.get(actor)?.flatMap(({ order }) => events[order] ?? []);
      if (known !== undefined) made.set(actor, known);
      return known;
    },
  };
}
