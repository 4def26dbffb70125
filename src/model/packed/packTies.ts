import type { Steps } from "../../lib/shortTasks.ts";
import type { CrowdBits, Meeting } from "../crowdColumns.ts";
import type { ActorId } from "../eventGraph.ts";
import { intListsWriter, type IntLists } from "../intLists.ts";
import { meetingsOf, type MetPairs } from "../meetings.ts";
import { numbering } from "../numbering.ts";
import { relationshipId, type Pair } from "../pairs.ts";
import type { PartySet, TieTable } from "../tieTable.ts";
import { rowsOfStep } from "./rowsOfStep.ts";

/**
 * The ties of an index as numbers: pairs and sets of parties by the numbers of their actors.
 *
 *   pairs italy~japan, japan~nato   { actors: ["japan", "italy", "nato"], pairs: { a: [1, 0], b: [0, 2] }, … }
 */
export interface PackedTies extends Pick<
  TieTable,
  "present" | "styles" | "subjects" | "cordOf" | "knotOf"
> {
  readonly actors: readonly ActorId[];
  readonly pairs: Readonly<Record<"a" | "b", Int32Array>>;
  readonly partySets: IntLists;
  readonly lists: Readonly<Record<Meeting, IntLists>>;
  readonly crowds: CrowdBits;
  readonly met: MetPairs["met"];
}

export function packTies(ties: TieTable): PackedTies {
  const { actors, pairs, partySets, met } = ties;
  const { find } = numbering(actors);
  const numberOf = (actor: ActorId): number => find(actor) ?? 0;
  const sets = intListsWriter();
  for (const { parties } of partySets) {
    for (const actor of parties) sets.push(numberOf(actor));
    sets.endRow();
  }
  return {
    actors,
    pairs: {
      a: Int32Array.from(pairs, ({ a }) => numberOf(a)),
      b: Int32Array.from(pairs, ({ b }) => numberOf(b)),
    },
    partySets: sets.written(),
    present: ties.present,
    styles: ties.styles,
    subjects: ties.subjects,
    cordOf: ties.cordOf,
    knotOf: ties.knotOf,
    lists: met.lists,
    crowds: met.crowds,
    met: met.met,
  };
}

export function* unpackTies(packed: PackedTies): Steps<TieTable> {
  const { actors, pairs: numbers, partySets: sets, lists, crowds, met: columns, ...rest } = packed;
  const nameOf = (number: number | undefined): ActorId => actors[number ?? -1] ?? "";
  const pairs: Pair[] = [];
  for (let at = 0; at < numbers.a.length; at += 1) {
    if (at % rowsOfStep === 0) yield;
    const [a, b] = [nameOf(numbers.a[at]), nameOf(numbers.b[at])];
    pairs.push({ id: relationshipId(a, b), a, b });
  }
  const partySets: PartySet[] = [];
  for (let at = 0; at + 1 < sets.starts.length; at += 1) {
    if (at % rowsOfStep === 0) yield;
    const parties = Array.from(sets.values.subarray(sets.starts[at], sets.starts[at + 1]), nameOf);
    partySets.push({ id: parties.join("~"), parties });
  }
  yield;
  const met = { pairs, lists, crowds, met: columns };
  return { ...rest, actors, pairs, partySets, met, meetings: meetingsOf(met) };
}
