import * as v from "valibot";
import { lazy } from "../lib/memoize.ts";
import type { ActorId, EventType, Localized } from "../model/eventGraph.ts";
import { localizedText } from "../model/localizedText.ts";
import { foldText } from "../model/search/searchKey.ts";
import {
  type Answer,
  contractVersion,
  type Engine,
  EngineError,
  most,
  type Question,
  type QuestionName,
  questions,
  type Scope,
} from "./contract.ts";
import type { Call, Counting, NumberedScope } from "./counting.ts";
import { type EventBody, type Frame, numbers } from "./tables.ts";

/**
 * Answers the questions of the contract out of what an engine counts: ids become numbers on the way in, and numbers ids on the
 * way out, so that an engine sees nothing that a person has typed.
 */
export function createEngine(frame: Frame, counting: Counting, opens = usualMost): Engine {
  const answers = answersOf(frame, counting, opens);
  return {
    async ask<Q extends QuestionName>(name: Q, asked: unknown, signal?: AbortSignal) {
      const read = v.safeParse(questions[name].asked, asked);
      if (!read.success) throw new EngineError("bad-question", faultOf(read.issues[0]));
      const answer: Answering<Q> = answers[name];
      try {
        signal?.throwIfAborted();
        return await answer(read.output, { signal });
      } catch (error) {
        // However far it had come, and whatever a database says of it.
        if (signal?.aborted !== true) throw error;
        throw new EngineError("cancelled", "The question was taken back.", { cause: error });
      }
    },
  };
}

interface Named {
  readonly id: string;
  readonly name: Localized;
}

/** As many as a browser holds with ease. */
const usualMost = 50_000;

type Answering<Q extends QuestionName> = (question: Question<Q>, call: Call) => Promise<Answer<Q>>;

function faultOf(issue: v.BaseIssue<unknown>): string {
  const where = v.getDotPath(issue) ?? "question";
  return `${where}: ${issue.message}`.slice(0, 300);
}

function answersOf(
  frame: Frame,
  counting: Counting,
  opens: number,
): { readonly [Q in QuestionName]: Answering<Q> } {
  const { graph } = frame;
  const actorNumber = numbers(graph.actors);
  const typeNumber = numbers(graph.eventTypes);
  const actorId = (number: number): ActorId => graph.actors[number]?.id ?? "";
  const spoken = (events: number) =>
    ({ contract: contractVersion, data: frame.data, events }) as const;
  const numberIn =
    (table: ReadonlyMap<string, number>, what: string) =>
    (id: string): number => {
      const number = table.get(id);
      if (number === undefined) throw new EngineError("unknown-id", `There is no ${what} ${id}.`);
      return number;
    };
  const toActor = numberIn(actorNumber, "actor");
  const toType = numberIn(typeNumber, "event type");
  const numbered = async (
    { focus, partners, types, from, to, among }: Scope,
    call: Call,
  ): Promise<NumberedScope> => {
    const meant = {
      focus: focus === undefined ? null : toActor(focus),
      partners: sorted(partners.map(toActor)),
      types: sorted(types.map(toType)),
      from: from ?? null,
      to: to ?? null,
      among: [],
    };
    if (among !== true || meant.focus === null) return meant;
    if (meant.partners.length > 0) return { ...meant, among: meant.partners };
    const strongest = (await counting.parties(meant, call)).slice(0, most.ids);
    return { ...meant, among: sorted(strongest.map(({ number }) => number)) };
  };
  const nameKeys = lazy(() => searchedNames(graph));

  return {
    async about() {
      return {
        ...spoken(frame.events),
        title: { ...graph.meta.title },
        languages: [...graph.meta.languages],
        focus: graph.meta.focus ?? null,
        actors: graph.actors.length,
        types: graph.eventTypes.length,
        first: frame.first,
        last: frame.last,
        most: opens,
      };
    },
    async bins({ scope, unit, lanes }, call) {
      const meant = await numbered(scope, call);
      const wanted = lanes === undefined ? meant.partners : sorted(lanes.map(toActor));
      const [{ events, undated }, bins] = await Promise.all([
        counting.count(meant, call),
        counting.bins(meant, unit, wanted, call),
      ]);
      if (bins.length > most.bins)
        throw new EngineError("too-many", `More than ${most.bins} bins: ask for a longer unit.`);
      return {
        ...spoken(events),
        undated,
        bins: bins.map(({ lane, ...bin }) => ({ lane: lane < 0 ? null : actorId(lane), ...bin })),
      };
    },
    async ties({ scope, kind, limit, unit }, call) {
      const meant = await numbered(scope, call);
      const [{ events }, ties] = await Promise.all([
        counting.count(meant, call),
        counting.ties(meant, kind, limit, call),
      ]);
      const periods = new Map<string, { period: number; events: number }[]>();
      if (unit !== undefined && ties.length > 0) {
        const parties = ties.map((tie) => tie.parties);
        for (const bin of await counting.tiePeriods(meant, kind, parties, unit, call)) {
          const key = String(bin.parties);
          const list = periods.get(key) ?? [];
          periods.set(key, list);
          list.push({ period: bin.period, events: bin.events });
        }
      }
      return {
        ...spoken(events),
        ties: ties.map((tie) => ({
          parties: tie.parties.map(actorId),
          events: tie.events,
          ...(unit !== undefined && { periods: periods.get(String(tie.parties)) ?? [] }),
        })),
      };
    },
    async page({ scope, after, limit }, call) {
      const meant = await numbered(scope, call);
      const [{ events }, found] = await Promise.all([
        counting.count(meant, call),
        counting.page(meant, after ?? -1, limit + 1, call),
      ]);
      const shown = found.slice(0, limit);
      const next = found.length > limit ? (shown.at(-1)?.event ?? null) : null;
      const bodies = shown.map(({ body }) => JSON.parse(body) as EventBody);
      return { ...spoken(events), page: pageOf(frame, bodies), next } as Answer<"page">;
    },
    async facets({ scope, limit }, call) {
      const meant = await numbered(scope, call);
      const [{ events }, types, partners, { first, last }] = await Promise.all([
        counting.count(meant, call),
        counting.types({ ...meant, types: [] }, call),
        counting.parties({ ...meant, partners: [], among: [] }, call),
        counting.count({ ...meant, from: null, to: null }, call),
      ]);
      const counted = (table: readonly Named[], list: typeof types) =>
        list.slice(0, limit).map(({ number, events }) => {
          const { id = "", name = {} } = table[number] ?? {};
          return { id, name: { ...name }, events };
        });
      const focus = meant.focus === null ? undefined : graph.actors[meant.focus];
      return {
        ...spoken(events),
        types: counted(graph.eventTypes, types),
        partners: counted(graph.actors, partners),
        focus: focus === undefined ? null : { ...focus.name },
        typeCount: types.length,
        partnerCount: partners.length,
        first,
        last,
      };
    },
    async actors({ query, limit, language }) {
      const { defaultLanguage } = graph.meta;
      const wanted = foldText(query.trim());
      const found: { number: number; events: number }[] = [];
      nameKeys().forEach((key, number) => {
        const events = frame.actorEvents[number] ?? 0;
        if (key.includes(wanted)) found.push({ number, events });
      });
      found.sort((a, b) => b.events - a.events || a.number - b.number);
      return {
        ...spoken(frame.events),
        actors: found.slice(0, limit).map(({ number, events }) => ({
          id: actorId(number),
          name: localizedText(
            graph.actors[number]?.name,
            language ?? defaultLanguage,
            defaultLanguage,
          ),
          events,
        })),
      };
    },
  };
}

const sorted = (list: readonly number[]): number[] => [...new Set(list)].sort((a, b) => a - b);

/** All that an actor is called, as it is compared in a search. */
const searchedNames = ({ actors }: Frame["graph"]): string[] =>
  actors.map(({ id, name, shortName, aliases }) =>
    [id, ...Object.values(name), ...Object.values(shortName ?? {}), ...(aliases ?? [])]
      .map(foldText)
      .join("\n"),
  );

/** The events with what they need of the small tables, each row once, in the order of the tables. */
function pageOf({ graph }: Frame, bodies: readonly EventBody[]): object {
  const events = new Set(bodies.map(({ event }) => event.id));
  const participations = bodies.flatMap((body) => body.participations);
  const citations = bodies.flatMap((body) => body.citations);
  const sources = new Map(bodies.flatMap((body) => body.sources).map((row) => [row.id, row]));
  const topics = new Set(bodies.flatMap(({ event }) => event.topics ?? []));
  const actors = new Set<ActorId>();
  for (const { actor, onBehalfOf } of participations) {
    actors.add(actor);
    if (onBehalfOf !== undefined) actors.add(onBehalfOf);
  }
  for (const { event } of bodies)
    if (event.place?.actor !== undefined) actors.add(event.place.actor);
  // Whose part a person's is, is read from the office.
  const relations = graph.relations.filter(({ from }) => actors.has(from));
  for (const { to } of relations) actors.add(to);
  const types = withWider(
    graph.eventTypes,
    bodies.map(({ event }) => event.type),
  );
  const { focus } = graph.meta;
  if (focus !== undefined) actors.add(focus);
  return {
    events: bodies.map(({ event }) => event),
    participations,
    citations,
    links: graph.links.filter(({ from, to }) => events.has(from) || events.has(to)),
    sources: [...sources.values()],
    actors: graph.actors.filter(({ id }) => actors.has(id)),
    relations,
    eventTypes: graph.eventTypes.filter(({ id }) => types.has(id)),
    topics: graph.topics.filter(({ id }) => topics.has(id)),
  };
}

function withWider(eventTypes: readonly EventType[], used: readonly string[]): Set<string> {
  const parents = new Map(eventTypes.map(({ id, parent }) => [id, parent]));
  const found = new Set<string>();
  for (const id of used)
    for (let at: string | undefined = id; at !== undefined && !found.has(at); at = parents.get(at))
      found.add(at);
  return found;
}
