import { perYear, type Compared } from "../../../model/comparison.ts";
import type { EventId } from "../../../model/eventGraph.ts";
import type { ChangeSign, StrandMark } from "./marks.ts";
import type { NetworkComparison, NetworkState } from "../networkState.ts";

/**
 * What shows that two periods are set side by side: what only the first one has is hollow, and beside the name of who
 * has more or fewer events now are a sign and both counts.
 */
export const isHollow = ({ compared }: NetworkState, event: EventId): boolean =>
  compared?.periodOf(event) === "before";

/** What decides the sign: the counts, or events a year where the periods differ in length. */
export function changeNumbers(
  compared: NetworkComparison | null,
  { before, now, change }: Compared,
  words: NetworkState["words"],
): string {
  const goesByRate = compared?.byRate === true && (change === "stronger" || change === "weaker");
  if (!goesByRate) return words.fromTo(before, now);
  const { lengths } = compared;
  return words.ratesFromTo(perYear(before, lengths.before), perYear(now, lengths.now));
}

/** What makes a band one lies only under what is there now. */
export function groundLines<Line>(
  lines: readonly Line[],
  strands: readonly Pick<StrandMark, "event">[],
  state: NetworkState,
): readonly Line[] {
  if (state.compared === null) return lines;
  return lines.filter((_, place) => !isHollow(state, strands[place]?.event ?? ""));
}

export function signOf(compared: Compared | undefined): ChangeSign | undefined {
  return compared === undefined || compared.change === "same" ? undefined : compared.change;
}
