import type { Language } from "../../../i18n/locales.ts";
import type { Actor, EventGraph, Participation } from "../../../model/eventGraph.ts";
import { officesByPerson, partyReader } from "../../../model/parties.ts";
import { plainGraph, sourcesCited, type PlainEvent } from "./plainEvents.ts";

/**
 * Events as a network for programs that know nodes and edges: an edge for each pair of an event's parties, persons as
 * whom they act for. Edges of one event share its id, so that a meeting of three is one event again.
 *
 *   Japan, Italy and the UK meet → Japan–Italy, Japan–UK, Italy–UK, all of event "gcap"
 */
export interface NetworkOfEvents {
  readonly title: string;
  readonly description: string;
  readonly nodes: readonly { readonly actor: Actor; readonly name: string }[];
  readonly edges: readonly EventEdge[];
  /** Each edge leads from the one that begins to the one to whom it is done. Few programs read edges of both sorts in one file. */
  readonly isDirected: boolean;
}

interface EventEdge {
  readonly from: string;
  readonly to: string;
  /** It begins with one, and is done to the other. */
  readonly isDirected: boolean;
  readonly event: PlainEvent;
  /** Of the edge, by name: what is empty is left out. */
  readonly values: readonly (readonly [string, string])[];
}

/** In their order; the names are those that Musubi reads. */
export const edgeValues = [
  "event id",
  "edtf",
  "type",
  "status",
  "place",
  "topics",
  "summary",
  "reference",
] as const;
export const nodeValues = ["kind", "wikidata", "aliases"] as const;

export function networkOfEvents(graph: EventGraph, language: Language): NetworkOfEvents {
  const { title, description, events, text } = plainGraph(graph, language);
  const actorById = new Map(graph.actors.map((actor) => [actor.id, actor]));
  const partiesOf = partyReader(actorById, officesByPerson(graph.relations));
  const participations = new Map<string, Participation[]>();
  for (const one of graph.participations) {
    const own = participations.get(one.event);
    if (own === undefined) participations.set(one.event, [one]);
    else own.push(one);
  }
  const shown = new Set<string>();
  const edges = events.flatMap((event): readonly EventEdge[] => {
    const parties = partiesOf(participations.get(event.id) ?? [], event.date, false);
    for (const { actor } of parties) shown.add(actor);
    const tied = parties.filter(({ presence }) => presence !== "subject");
    const values = valuesOf(event);
    const pairs = tied.flatMap((one, at) =>
      tied.slice(at + 1).map((other) => [one, other] as const),
    );
    return pairs.map(([one, other]) => {
      const turns = other.roles.includes("initiator") && one.roles.includes("recipient");
      const [from, to] = turns ? [other, one] : [one, other];
      const isDirected = from.roles.includes("initiator") && to.roles.includes("recipient");
      return { from: from.actor, to: to.actor, isDirected, event, values };
    });
  });
  const nodes = graph.actors.filter(({ id, kind }) => shown.has(id) || kind !== "person");
  return {
    title,
    description,
    nodes: nodes.map((actor) => ({ actor, name: text(actor.name) })),
    edges,
    isDirected: edges.length > 0 && edges.every((edge) => edge.isDirected),
  };
}

function valuesOf(event: PlainEvent): EventEdge["values"] {
  const { row } = event;
  const values: Record<(typeof edgeValues)[number], string> = {
    "event id": event.id,
    edtf: row.date ?? "",
    type: event.type,
    status: row.status === "unrecorded" ? "" : row.status,
    place: event.place,
    topics: event.topics.join("; "),
    summary: event.summary,
    reference: sourcesCited(event)
      .map((source) => source.title)
      .join("; "),
  };
  return Object.entries(values).filter(([, value]) => value !== "");
}

export function valuesOfNode({ kind, wikidata, aliases = [] }: Actor): EventEdge["values"] {
  const values: Record<(typeof nodeValues)[number], string> = {
    kind: kind === "other" ? "" : kind,
    wikidata: wikidata ?? "",
    aliases: aliases.join("; "),
  };
  return Object.entries(values).filter(([, value]) => value !== "");
}
