import type { ActorId, EventId } from "./eventGraph.ts";
import type { Pair } from "./pairs.ts";
import type { Cord, Knot, Relationship, Strand } from "./projection.ts";
import type { TieLists } from "./tieLists.ts";
import type { PartySet } from "./tieTable.ts";

/**
 * The ties of a projection: each knows its count, and makes its list of events when that is first
 * asked for. Classes, since an object with getters of its own costs ten times as much, and there are
 * 23,000 of them a step.
 *
 *   cord.count → 584, at once    cord.strands → 584 strands, made now and kept
 */
type Lists = () => TieLists;

export class ShownRelationship implements Relationship {
  readonly id: string;
  readonly a: ActorId;
  readonly b: ActorId;
  readonly kind: Relationship["kind"];
  readonly count: number;
  readonly #number: number;
  readonly #lists: Lists;
  #events: readonly EventId[] | undefined;
  #mentions: readonly EventId[] | undefined;

  constructor({ id, a, b }: Pair, number: number, shared: number, spoken: number, lists: Lists) {
    this.id = id;
    this.a = a;
    this.b = b;
    this.kind = shared > 0 ? "cooperation" : "concern";
    this.count = shared > 0 ? shared : spoken;
    this.#number = number;
    this.#lists = lists;
  }

  get events(): readonly EventId[] {
    if (this.kind === "concern") return this.mentions;
    return (this.#events ??= this.#lists().shared(this.#number));
  }

  get mentions(): readonly EventId[] {
    return (this.#mentions ??= this.#lists().mentions(this.#number));
  }
}

export class ShownCord implements Cord {
  readonly id: string;
  readonly a: ActorId;
  readonly b: ActorId;
  readonly count: number;
  readonly #number: number;
  readonly #lists: Lists;
  #strands: readonly Strand[] | undefined;

  constructor({ id, a, b }: Pair, number: number, count: number, lists: Lists) {
    this.id = id;
    this.a = a;
    this.b = b;
    this.count = count;
    this.#number = number;
    this.#lists = lists;
  }

  get strands(): readonly Strand[] {
    return (this.#strands ??= this.#lists().strands(this.#number));
  }
}

export class ShownKnot implements Knot {
  readonly id: string;
  readonly parties: readonly ActorId[];
  readonly count: number;
  readonly #number: number;
  readonly #lists: Lists;
  #events: readonly EventId[] | undefined;
  #strandsOf: ReadonlyMap<ActorId, readonly Strand[]> | undefined;

  constructor({ id, parties }: PartySet, number: number, count: number, lists: Lists) {
    this.id = id;
    this.parties = parties;
    this.count = count;
    this.#number = number;
    this.#lists = lists;
  }

  get events(): readonly EventId[] {
    return (this.#events ??= this.#lists().knotEvents(this.#number));
  }

  get strandsOf(): ReadonlyMap<ActorId, readonly Strand[]> {
    return (this.#strandsOf ??= this.#lists().knotStrands(this.#number));
  }
}
