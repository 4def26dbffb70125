import { perYear, type Change, type Compared, type Comparison } from "../../../model/comparison.ts";
import type { EventId } from "../../../model/eventGraph.ts";
import { isBand } from "../layout/cordLines.ts";
import type { Point } from "../../../scene/geometry.ts";
import type { CordMark, StrandMark } from "./marks.ts";
import type { NetworkComparison, NetworkState } from "../networkState.ts";
import { arrowTextWidth } from "../../../scene/arrowText.ts";
import type { Web } from "../layout/webOf.ts";

/** Among hundreds of ties only the greatest changes carry a sign. */
const SIGNS_IN_CROWD = 24;
const SIGN = 10;
const signed = new WeakMap<Comparison, ReadonlySet<string>>();

/**
 * What shows that two periods are set side by side: a strand of the pinned one alone is hollow, and a tie
 * that has changed says how, with a sign and both counts. A cord speaks of its whole relationship, meetings
 * with others too, as the list beside the pictures does.
 */
export const isHollow = ({ compared }: NetworkState, event: EventId): boolean =>
  compared?.periodOf(event) === "before";

export function cordBadge(
  state: NetworkState,
  cord: { readonly id: string; readonly count: number },
  at: Point,
): CordMark["count"] {
  const { compared, scene, words, emphasis } = state;
  const tie = compared?.ties.relationship(cord.id);
  if (compared === null || tie === undefined) return null;
  const pointed = emphasis.relationship(cord.id) === "highlighted";
  const text = numbersOf(compared, tie, words);
  const full = arrowTextWidth(text, 12) + 12;
  if (tie.change === "same")
    return isBand(cord.count) && !scene.crowded ? { at, text, width: full } : null;
  const sign = tie.change;
  if (pointed || (!scene.crowded && !scene.frame.compact))
    return { at, text, width: full + SIGN + 4, sign };
  if (scene.crowded && !greatest(compared.ties, scene.web).has(cord.id)) return null;
  return { at, text: "", width: SIGN + 8, sign };
}

/** What decides the sign. */
function numbersOf(
  { byRate, lengths }: NetworkComparison,
  { before, now, change }: Compared,
  words: NetworkState["words"],
): string {
  const rates = byRate && (change === "stronger" || change === "weaker");
  if (!rates) return words.fromTo(before, now);
  return words.ratesFromTo(perYear(before, lengths.before), perYear(now, lengths.now));
}

function greatest(ties: Comparison, { cords }: Web): ReadonlySet<string> {
  const known = signed.get(ties);
  if (known) return known;
  const size = ({ before, now }: Compared) => Math.abs(now - before);
  const found = new Set(
    cords
      .flatMap(({ id }) => ties.relationship(id) ?? [])
      .filter(({ change }) => change !== "same")
      .toSorted((one, other) => size(other) - size(one) || (one.id < other.id ? -1 : 1))
      .slice(0, SIGNS_IN_CROWD)
      .map(({ id }) => id),
  );
  signed.set(ties, found);
  return found;
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

export function signOf(compared: Compared | undefined): Exclude<Change, "same"> | null {
  return compared === undefined || compared.change === "same" ? null : compared.change;
}
