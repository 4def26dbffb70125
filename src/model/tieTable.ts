import type { ActorId } from "./eventGraph.ts";
import { intListsWriter, type IntLists } from "./intLists.ts";
import { numbering, type Numbering } from "./numbering.ts";
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
  /** The pair of an event of two present parties, the set of an event of more; otherwise -1. */
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
  const numbers = partyNumbers(events, actors);
  const pairs = pairNumbers(actors.values, ownStates);
  const sets = numbering<string>();
  const partySets: PartySet[] = [];
  const [present, subjects] = [intListsWriter(), intListsWriter()];
  const [shared, mentions] = [intListsWriter(), intListsWriter()];
  const styles: number[] = [];
  const knotOf = new Int32Array(events.length).fill(-1);

  const addPair = (one: Party, other: Party, place: number, otherPlace: number): void => {
    const speakers = Number(isPresent(one)) + Number(isPresent(other));
    if (speakers === 0) return;
    const pair = pairs.numberOf(numbers[place] ?? 0, numbers[otherPlace] ?? 0);
    if (pair >= 0) (speakers === 2 ? shared : mentions).push(pair);
  };

  // No iterators over entries here: of 90,000 events they leave a quarter of a second of garbage.
  let first = 0;
  for (let row = 0; row < events.length; row += 1) {
    const parties = events[row]?.parties ?? [];
    let count = 0;
    for (let at = 0; at < parties.length; at += 1) {
      const party = parties[at];
      if (!party) continue;
      (isPresent(party) ? present : subjects).push(numbers[first + at] ?? 0);
      if (!isPresent(party)) continue;
      styles.push(styleRank(party));
      count += 1;
    }
    for (let at = 0; at < parties.length; at += 1)
      for (let next = at + 1; next < parties.length; next += 1) {
        const one = parties[at];
        const other = parties[next];
        if (one && other) addPair(one, other, first + at, first + next);
      }
    if (count > 2) {
      const set = partySet(parties);
      const number = sets.numberOf(set.id);
      partySets[number] = set;
      knotOf[row] = number;
    }
    first += parties.length;
    present.endRow();
    subjects.endRow();
    shared.endRow();
    mentions.endRow();
  }

  const byPair = sortedById(pairs.pairs);
  const bySet = sortedById(partySets);
  const taking = present.written();
  const together = renumbered(shared.written(), byPair.ranks);
  return {
    actors: actors.values,
    pairs: byPair.sorted,
    partySets: bySet.sorted,
    present: taking,
    styles: Uint8Array.from(styles),
    subjects: subjects.written(),
    shared: together,
    mentions: renumbered(mentions.written(), byPair.ranks),
    cordOf: cordsOf(taking, together),
    knotOf: knotOf.map((set) => bySet.ranks[set] ?? -1),
  };
}

/** The actors of all parties, event by event. */
function partyNumbers(
  events: readonly { readonly parties: readonly Party[] }[],
  actors: Numbering<ActorId>,
): Int32Array {
  const numbers: number[] = [];
  for (const { parties } of events)
    for (const { actor } of parties) numbers.push(actors.numberOf(actor));
  return Int32Array.from(numbers);
}

const isPresent = ({ presence }: Party): boolean => presence !== "subject";

/** Of an event of two, its one pair, if they make one. */
function cordsOf(present: IntLists, shared: IntLists): Int32Array {
  const cords = new Int32Array(present.starts.length - 1).fill(-1);
  const sizeOf = ({ starts }: IntLists, row: number) => (starts[row + 1] ?? 0) - (starts[row] ?? 0);
  for (let row = 0; row < cords.length; row += 1)
    if (sizeOf(present, row) === 2 && sizeOf(shared, row) === 1)
      cords[row] = shared.values[shared.starts[row] ?? 0] ?? -1;
  return cords;
}

function partySet(all: readonly Party[]): PartySet {
  const parties = all
    .filter(isPresent)
    .map(({ actor }) => actor)
    .toSorted();
  return { id: parties.join("~"), parties };
}

function renumbered({ starts, values }: IntLists, ranks: Int32Array): IntLists {
  return { starts, values: values.map((number) => ranks[number] ?? -1) };
}

function styleRank({ presence, planned }: Party): number {
  return styleRanks.indexOf(presence === "named" ? "named" : planned ? "planned" : "solid");
}

/** `ranks[n]` is the rank of the n-th of the given. */
function sortedById<Tie extends { readonly id: string }>(
  ties: readonly Tie[],
): { readonly sorted: readonly Tie[]; readonly ranks: Int32Array } {
  const numbered = ties.map((tie, number) => ({ tie, number }));
  numbered.sort((one, other) => (one.tie.id < other.tie.id ? -1 : 1));
  const ranks = new Int32Array(ties.length);
  for (const [rank, { number }] of numbered.entries()) ranks[number] = rank;
  return { sorted: numbered.map(({ tie }) => tie), ranks };
}
