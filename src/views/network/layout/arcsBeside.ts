import type { Point, Size } from "../../../scene/geometry.ts";

/**
 * Places for many who are tied to the focus alone: rows of arcs at the start of the picture, the focus in their middle.
 * As few rows as hold them, the dots of each as far apart as those of the next.
 *
 *   arcsBeside(113, 46, { width: 681, height: 426 })  →  focus at -138,0; five rows between 120 and 199 px from it
 */
export interface Arcs {
  readonly focus: Point;
  readonly places: readonly Point[];
  /** Where the room of the others begins. */
  readonly free: number;
}

/** In radians: what the arcs take of the whole turn. */
const SPAN = 2.3;
/** In px, the dots of one row from each other; nearer where there are more. */
const STEPS = [16, 14, 12, 10, 9, 8, 7, 6, 5];
const EDGE = 5;
const BESIDE_FOCUS = { arcs: 22, others: 36 };

export function arcsBeside(count: number, focusRadius: number, area: Size): Arcs {
  const reach = Math.min(area.height / 2 - EDGE, area.width * 0.3);
  const focus = { x: reach + EDGE - area.width / 2, y: 0 };
  const nearest = Math.max(reach * 0.5, focusRadius + BESIDE_FOCUS.arcs);
  const rows = STEPS.map((step) => rowsOf(count, step, reach, nearest)).find(
    (some) => some.length > 0,
  ) ?? [{ radius: reach, holds: count }];
  const held = rows.reduce((sum, { holds }) => sum + holds, 0);
  let [before, placed] = [0, 0];
  const places = rows.flatMap(({ radius, holds }) => {
    before += holds;
    const upTo = Math.round((count * before) / held);
    const own = upTo - placed;
    placed = upTo;
    return Array.from({ length: own }, (_, at): Point => {
      const angle = Math.PI + SPAN * ((at + 0.5) / own - 0.5);
      return { x: focus.x + radius * Math.cos(angle), y: radius * Math.sin(angle) };
    });
  });
  return { focus, places, free: focus.x + focusRadius + BESIDE_FOCUS.others };
}

interface Row {
  readonly radius: number;
  readonly holds: number;
}

/** From the outermost inwards; none if all rows hold too few. */
function rowsOf(count: number, step: number, reach: number, nearest: number): readonly Row[] {
  const rows: Row[] = [];
  let held = 0;
  for (let radius = reach; radius >= nearest && held < count; radius -= step) {
    const holds = Math.max(1, Math.floor((radius * SPAN) / step));
    rows.push({ radius, holds });
    held += holds;
  }
  return held < count ? [] : rows;
}
