import type { ActorId } from "./eventGraph.ts";
import { intListsWriter, type IntLists } from "./intLists.ts";
import { numbering } from "./numbering.ts";
import { pairNumbers, type OwnStates, type Pair } from "./pairs.ts";
import type { Party } from "./parties.ts";

/**
 * Which ties each event belongs to, in numbers, worked out once for an index: to project some of the
 * events is then only to count. Row r is the event of rank r in time.
 *
 *   0: japan + italy     1: japan + italy + united-kingdom
 *     → pairs italy~japan (0), italy~united-kingdom (1), japan~united-kingdom (2)
 *       shared [[0], [0, 1, 2]]   cordOf [0, -1]   knotOf [-1, 0]
 */
export interface TieTable {
  readonly actors: readonly ActorId[];
  /** Both sorted by id. */
  readonly pairs: readonly Pair[];
  readonly partySets: readonly PartySet[];
  /** The parties of an event that take part or are named, and how their strands look. */
  readonly present: IntLists;
  readonly styles: Uint8Array;
  /** The parties of an event that are only spoken about. */
  readonly subjects: IntLists;
  /** The pairs of present parties, and of a present party and a subject. */
  readonly shared: IntLists;
  readonly mentions: IntLists;
  /** The pair of an event of two present parties, the set of an event of more; else -1. */
  readonly cordOf: Int32Array;
  readonly knotOf: Int32Array;
}

/** Three or more parties that meet in one event. */
export interface PartySet {
  readonly id: string;
  readonly parties: readonly ActorId[];
}

/** What `styles` hold. The greater, the weaker: a strand of two looks as its weaker end. */
export const styleRanks = ["solid", "planned", "named"] as const;

export function tieTable(
  events: readonly { readonly parties: readonly Party[] }[],
  ownStates: OwnStates,
): TieTable {
  const actors = numbering<ActorId>();
  const pairs = pairNumbers(actors.values, ownStates);
  const sets = numbering<string>();
  const partySets: PartySet[] = [];
  const lists = {
    present: intListsWriter(),
    subjects: intListsWriter(),
    shared: intListsWriter(),
    mentions: intListsWriter(),
  };
  const styles: number[] = [];
  const cordOf = new Int32Array(events.length).fill(-1);
  const knotOf = new Int32Array(events.length).fill(-1);

  const addPair = (one: Party, other: Party): number => {
    if (one.presence === "subject" && other.presence === "subject") return -1;
    const pair = pairs.numberOf(actors.numberOf(one.actor), actors.numberOf(other.actor));
    const isConcern = one.presence === "subject" || other.presence === "subject";
    if (pair >= 0) lists[isConcern ? "mentions" : "shared"].push(pair);
    return isConcern ? -1 : pair;
  };

  for (const [row, { parties }] of events.entries()) {
    let count = 0;
    let cord = -1;
    for (const [at, one] of parties.entries()) {
      const isPresent = one.presence !== "subject";
      lists[isPresent ? "present" : "subjects"].push(actors.numberOf(one.actor));
      if (isPresent) {
        styles.push(styleRank(one));
        count += 1;
      }
      for (let next = at + 1; next < parties.length; next += 1) {
        const other = parties[next];
        if (other) cord = Math.max(cord, addPair(one, other));
      }
    }
    if (count === 2) cordOf[row] = cord;
    else if (count > 2) {
      const set = partySet(parties);
      const number = sets.numberOf(set.id);
      partySets[number] = set;
      knotOf[row] = number;
    }
    for (const list of Object.values(lists)) list.endRow();
  }

  const byPair = sortedById(pairs.pairs);
  const bySet = sortedById(partySets);
  return {
    actors: actors.values,
    pairs: byPair.sorted,
    partySets: bySet.sorted,
    present: lists.present.written(),
    styles: Uint8Array.from(styles),
    subjects: lists.subjects.written(),
    shared: renumbered(lists.shared.written(), byPair.ranks),
    mentions: renumbered(lists.mentions.written(), byPair.ranks),
    cordOf: cordOf.map((pair) => byPair.ranks[pair] ?? -1),
    knotOf: knotOf.map((set) => bySet.ranks[set] ?? -1),
  };
}

function partySet(all: readonly Party[]): PartySet {
  const present = all.filter(({ presence }) => presence !== "subject");
  const parties = present.map(({ actor }) => actor).toSorted();
  return { id: parties.join("~"), parties };
}

function renumbered({ starts, values }: IntLists, ranks: Int32Array): IntLists {
  return { starts, values: values.map((number) => ranks[number] ?? -1) };
}

function styleRank({ presence, planned }: Party): number {
  return styleRanks.indexOf(presence === "named" ? "named" : planned ? "planned" : "solid");
}

/** `ranks[n]` is where the n-th of the given comes to stand. */
function sortedById<Tie extends { readonly id: string }>(
  ties: readonly Tie[],
): { readonly sorted: readonly Tie[]; readonly ranks: Int32Array } {
  const numbered = ties.map((tie, number) => ({ tie, number }));
  numbered.sort((one, other) => (one.tie.id < other.tie.id ? -1 : 1));
  const ranks = new Int32Array(ties.length);
  for (const [rank, { number }] of numbered.entries()) ranks[number] = rank;
  return { sorted: numbered.map(({ tie }) => tie), ranks };
}
