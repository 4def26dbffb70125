import type { Steps } from "../lib/shortTasks.ts";
import type { ActorId } from "./eventGraph.ts";
import { intListsWriter, type IntLists } from "./intLists.ts";
import { numbering, type Numbering } from "./numbering.ts";
import { type Meetings, meetingsOf, metPairs, type MetPairs } from "./meetings.ts";
import type { OwnStates, Pair } from "./pairs.ts";
import { rowsOfStep } from "./packed/rowsOfStep.ts";
import type { Party } from "./parties.ts";

/**
 * Which ties each event belongs to, in numbers, worked out once for an index: to project some of the
 * events is then only to count. Row r is the event of rank r in time.
 *
 *   0: japan + italy     1: japan + italy + united-kingdom
 *     → pairs italy~japan (0), italy~united-kingdom (1), japan~united-kingdom (2)
 *       cordOf [0, -1]   knotOf [-1, 0]
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
  readonly met: MetPairs;
  readonly meetings: Meetings;
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

export function* tieTable(
  events: readonly { readonly parties: readonly Party[] }[],
  ownStates: OwnStates,
): Steps<TieTable> {
  const actors = numbering<ActorId>();
  const numbers = partyNumbers(events, actors);
  yield;
  const sets = numbering<string>();
  const partySets: PartySet[] = [];
  const [present, subjects] = [intListsWriter(), intListsWriter()];
  const styles: number[] = [];
  const knotOf = new Int32Array(events.length).fill(-1);

  // No iterators over entries here: of 90,000 events they leave a quarter of a second of garbage.
  let first = 0;
  for (let row = 0; row < events.length; row += 1) {
    if (row % rowsOfStep === 0) yield;
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
    if (count > 2) {
      const set = partySet(parties);
      const number = sets.numberOf(set.id);
      partySets[number] = set;
      knotOf[row] = number;
    }
    first += parties.length;
    present.endRow();
    subjects.endRow();
  }

  const bySet = sortedById(partySets);
  const taking = present.written();
  const spokenAbout = subjects.written();
  yield;
  const met = metPairs(taking, spokenAbout, actors.values, ownStates);
  yield;
  const meetings = meetingsOf(met);
  return {
    actors: actors.values,
    pairs: meetings.pairs,
    partySets: bySet.sorted,
    present: taking,
    styles: Uint8Array.from(styles),
    subjects: spokenAbout,
    met,
    meetings,
    cordOf: cordsOf(taking, meetings),
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
function cordsOf({ starts }: IntLists, { onlyPair }: Meetings): Int32Array {
  const cords = new Int32Array(starts.length - 1).fill(-1);
  for (let row = 0; row < cords.length; row += 1)
    if ((starts[row + 1] ?? 0) - (starts[row] ?? 0) === 2) cords[row] = onlyPair(row);
  return cords;
}

function partySet(all: readonly Party[]): PartySet {
  const parties = all
    .filter(isPresent)
    .map(({ actor }) => actor)
    .toSorted();
  return { id: parties.join("~"), parties };
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
