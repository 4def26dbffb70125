import type { Focus } from "../../../model/emphasis.ts";
import type { ActorId, EventId } from "../../../model/eventGraph.ts";
import type { GraphIndex } from "../../../model/graphIndex.ts";
import { relationshipId, type Projection } from "../../../model/projection.ts";

/**
 * What a selection (or the tree's focus) points at in the picture, by the States of the design: which actor the ring
 * goes round, which tie or knot carries the bead, who spoken about gets a dotted tie, and to what.
 *
 *   event of japan and italy about china  →  rings japan, italy, china; on cord italy~japan; thread china
 */
export interface ChosenMarks {
  readonly event: EventId | null;
  readonly actors: ReadonlySet<ActorId>;
  /** The cord or knot that carries it. */
  readonly tie: string | null;
  readonly knots: ReadonlySet<string>;
  readonly threads: readonly { readonly subject: ActorId; readonly to: ActorId | null }[];
}

const nothing: ChosenMarks = {
  event: null,
  actors: new Set(),
  tie: null,
  knots: new Set(),
  threads: [],
};

export function chosenMarks(
  index: GraphIndex,
  shown: Projection,
  chosen: Focus | null,
): ChosenMarks {
  switch (chosen?.kind) {
    case "event":
      return ofEvent(index, chosen.id);
    case "actor": {
      const concerns = shown.relationshipsOf(chosen.id).filter(({ kind }) => kind === "concern");
      const threads = concerns.flatMap((concern) =>
        threadOf(index, concern.a, concern.b, concern.mentions),
      );
      return { ...nothing, actors: new Set([chosen.id]), threads };
    }
    case "relationship": {
      const relationship = index.projection.relationshipById.get(chosen.id);
      if (relationship === undefined) return nothing;
      const { a, b, kind, mentions } = relationship;
      const knots = shown.knots.filter(({ parties }) => parties.includes(a) && parties.includes(b));
      return {
        ...nothing,
        actors: new Set([a, b]),
        tie: kind === "cooperation" ? relationship.id : null,
        knots: new Set(kind === "cooperation" ? knots.map((knot) => knot.id) : []),
        threads: kind === "concern" ? threadOf(index, a, b, mentions) : [],
      };
    }
    case "knot":
      return { ...nothing, knots: new Set([chosen.id]), tie: chosen.id };
    default:
      return nothing;
  }
}

function ofEvent(index: GraphIndex, id: EventId): ChosenMarks {
  const event = index.eventById.get(id);
  if (event === undefined) return nothing;
  const subjects = event.parties.filter((party) => party.presence === "subject");
  const parties = event.parties
    .filter((party) => party.presence !== "subject")
    .map((party) => party.actor);
  const sorted = [...parties].sort();
  const [a, b] = sorted;
  const tie =
    sorted.length === 2 && a && b
      ? relationshipId(a, b)
      : sorted.length > 2
        ? sorted.join("~")
        : null;
  return {
    event: id,
    actors: new Set([...parties, ...subjects.map((party) => party.actor)]),
    tie,
    knots: new Set(sorted.length > 2 && tie ? [tie] : []),
    threads: subjects.map((party) => ({ subject: party.actor, to: null })),
  };
}

/** A concern as a thread from the one spoken about to the one who takes part. */
function threadOf(index: GraphIndex, a: ActorId, b: ActorId, mentions: readonly EventId[]) {
  const [first] = mentions;
  const parties = first === undefined ? [] : (index.eventById.get(first)?.parties ?? []);
  const spokenOf = parties.find(
    (party) => party.presence === "subject" && (party.actor === a || party.actor === b),
  );
  const subject = spokenOf?.actor ?? b;
  return [{ subject, to: subject === a ? b : a }];
}
