import type { ActorId } from "./eventGraph.ts";
import { intLists, type IntLists } from "./intLists.ts";
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
  const rows = events.map(({ parties }) => {
    const here = parties.filter(({ presence }) => presence !== "subject");
    const present = here.map(({ actor }) => actors.numberOf(actor));
    const subjects = parties
      .filter(({ presence }) => presence === "subject")
      .map(({ actor }) => actors.numberOf(actor));
    const shared = present.flatMap((one, at) =>
      present.slice(at + 1).map((other) => pairs.numberOf(one, other)),
    );
    const mentions = present.flatMap((one) => subjects.map((other) => pairs.numberOf(one, other)));
    let knot = -1;
    if (here.length > 2) {
      const set = partySet(here.map(({ actor }) => actor));
      knot = sets.numberOf(set.id);
      partySets[knot] = set;
    }
    const styles = here.map(styleRank);
    const cord = present.length === 2 ? (shared[0] ?? -1) : -1;
    return {
      present,
      subjects,
      shared: made(shared),
      mentions: made(mentions),
      styles,
      cord,
      knot,
    };
  });
  const byPair = sortedById(pairs.pairs);
  const bySet = sortedById(partySets);
  const renumber = (numbers: Int32Array, ranks: Int32Array): Int32Array =>
    numbers.map((number) => ranks[number] ?? -1);
  const listsOf = (key: "shared" | "mentions"): IntLists => {
    const { starts, values } = intLists(rows.map((row) => row[key]));
    return { starts, values: renumber(values, byPair.ranks) };
  };
  return {
    actors: actors.values,
    pairs: byPair.sorted,
    partySets: bySet.sorted,
    present: intLists(rows.map(({ present }) => present)),
    styles: Uint8Array.from(rows.flatMap(({ styles }) => styles)),
    subjects: intLists(rows.map(({ subjects }) => subjects)),
    shared: listsOf("shared"),
    mentions: listsOf("mentions"),
    cordOf: renumber(
      Int32Array.from(rows, ({ cord }) => cord),
      byPair.ranks,
    ),
    knotOf: renumber(
      Int32Array.from(rows, ({ knot }) => knot),
      bySet.ranks,
    ),
  };
}

function partySet(actors: readonly ActorId[]): PartySet {
  const parties = actors.toSorted();
  return { id: parties.join("~"), parties };
}

function styleRank({ presence, planned }: Party): number {
  return styleRanks.indexOf(presence === "named" ? "named" : planned ? "planned" : "solid");
}

const made = (pairs: readonly number[]): readonly number[] => pairs.filter((pair) => pair >= 0);

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
