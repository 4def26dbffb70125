import { useEffect, useEffectEvent, type RefObject } from "react";
import { columnOf } from "../../model/matrix/timeBands.ts";
import { emphasis, shownEvents } from "../../store/selectors.ts";
import { useMusubi, useMusubiStore } from "../../store/StoreContext.tsx";
import type { GridPlace } from "./gridMove.ts";
import type { MatrixSizes } from "./matrixSizes.ts";
import { type Matrix, scrolledTo } from "./useMatrix.ts";

/**
 * Scrolls into view, no farther than needed: the cell that a key moved to, the selection made in another
 * view, and the latest event of the player.
 */
export function useReveal(
  box: RefObject<HTMLElement | null>,
  matrix: Matrix,
): (place: GridPlace) => void {
  const { columns, places, sizes } = matrix;
  const { columnWidth } = sizes;
  const store = useMusubiStore();
  const selection = useMusubi(({ view }) => view.selection);
  const at = useMusubi(({ view }) => view.at);

  const reveal = ({ column, rank }: GridPlace): void => {
    if (box.current === null) return;
    const row = rank === null ? undefined : places.byRank.get(rank);
    scrollInto(box.current, sizes, column, row?.top ?? null);
  };
  const isInSight = (column: number): boolean => {
    const element = box.current;
    if (element === null) return true;
    const from = column * sizes.columnWidth - element.scrollLeft;
    return from >= 0 && from + sizes.columnWidth <= element.clientWidth - sizes.namesWidth;
  };
  // The width is a dependency because the first one is a guess: once measured, both scroll again.
  const revealChosen = useEffectEvent((_width: number) => {
    const state = store.getState();
    const levels = emphasis(state);
    const own = shownEvents(state)
      .filter(({ order }) => levels.event(order) === "highlighted")
      .map(({ order }) => columnOf(columns, order));
    const [first] = own;
    if (first !== undefined && !own.some(isInSight)) reveal({ column: first, rank: null });
  });
  const revealLatest = useEffectEvent((_width: number) => {
    const latest = shownEvents(store.getState()).at(-1);
    if (latest) reveal({ column: columnOf(columns, latest.order), rank: null });
  });
  useEffect(() => {
    if (selection !== null) revealChosen(columnWidth);
  }, [selection, columnWidth]);
  useEffect(() => {
    if (at !== null) revealLatest(columnWidth);
  }, [at, columnWidth]);
  return reveal;
}

/** Unlike `scrollIntoView` it does not scroll the page around the box, and it knows what covers its edges. */
function scrollInto(
  box: HTMLElement,
  { namesWidth, headHeight, columnWidth, rowHeight }: MatrixSizes,
  column: number | null,
  top: number | null,
): void {
  if (column !== null) {
    const left = column * columnWidth;
    const room = box.clientWidth - namesWidth;
    box.scrollLeft = scrolledTo(box.scrollLeft, room, left, left + columnWidth + 8);
  }
  if (top !== null) {
    const room = box.clientHeight - headHeight;
    box.scrollTop = scrolledTo(box.scrollTop, room, top, top + rowHeight + 8);
  }
}
