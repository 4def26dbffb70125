import type { EventId } from "../../../model/eventGraph.ts";
import type { FurtherMark } from "../layout/clusterMarks.ts";
import type { EventMark } from "../layout/eventMark.ts";
import type { LaneMarks } from "../layout/lanePlan.ts";
import { isDot, type Span, spanOf, type TimeScale } from "../layout/timeScale.ts";

/**
 * The rows of a stage's lanes. A lane beside the scene's has two at the most, or three where its few events can be told
 * apart from far away. That of the scene has up to four, and the chosen mark is in a row
 * of which the end is free for its name. What would lie on another of its kind is drawn once.
 */
export type StageRows = Pick<LaneMarks, "alone" | "further" | "rows">;

const mostRows = { own: 4, few: 3, other: 2 };
const fewEvents = 4;
const between = 3;

interface Placed {
  readonly mark: EventMark;
  readonly lane: number;
}

export function stageRows(
  marks: readonly EventMark[],
  lanes: number,
  own: number | null,
  selected: EventId | null,
  scale: TimeScale,
  labelWidth: number,
): StageRows {
  const rowIn = Array.from({ length: lanes }, () => new Map<EventId, number>());
  const needed: number[] = [];
  const kept: Placed[] = [];
  for (let lane = 0; lane < lanes; lane += 1) {
    const members = marks.filter(({ places }) => places.some((place) => place.lane === lane));
    const others = members.length > fewEvents ? mostRows.other : mostRows.few;
    const most = lane === own ? mostRows.own : others;
    // The chosen one first, then what lasts, so that single days share what is left.
    const ordered = members.toSorted(
      (a, b) =>
        Number(b.id === selected) - Number(a.id === selected) ||
        Number(isDot(a)) - Number(isDot(b)) ||
        a.from - b.from,
    );
    const rows: Span[][] = [];
    const seen = new Set<string>();
    const first = lane === own && members.length > 1 ? 1 : 0;
    for (const mark of ordered) {
      const span = spanOf(mark, scale);
      const isChosen = mark.id === selected;
      const row = isChosen ? first : freestRow(rows, span, most);
      const key = `${row} ${Math.round(span.from)} ${Math.round(span.to)}`;
      if (seen.has(key) && !isChosen) continue;
      seen.add(key);
      const to = isChosen && lane === own ? span.to + labelWidth : span.to;
      (rows[row] ??= []).push({ from: span.from, to });
      rowIn[lane]?.set(mark.id, row);
      kept.push({ mark, lane });
    }
    needed.push(Math.max(rows.length, 1));
  }
  const isFirst = ({ mark, lane }: Placed): boolean => mark.places[0]?.lane === lane;
  const further: readonly FurtherMark[] = kept.filter((one) => !isFirst(one));
  return {
    alone: kept.filter(isFirst).map(({ mark }) => mark),
    further,
    rows: { rowIn, stacks: [], beside: [], needed, floors: [], covered: [] },
  };
}

/** The first row in which it is free, then a new one, then where it covers least. */
function freestRow(
  rows: readonly (readonly Span[] | undefined)[],
  span: Span,
  most: number,
): number {
  let best = 0;
  let least = Infinity;
  for (let row = 0; row < most; row += 1) {
    const covered = (rows[row] ?? []).reduce(
      (sum, other) =>
        sum + Math.max(0, Math.min(span.to, other.to) - Math.max(span.from, other.from) + between),
      0,
    );
    if (covered < least) [best, least] = [row, covered];
  }
  return best;
}
