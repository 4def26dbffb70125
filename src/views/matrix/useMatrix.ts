import { type RefObject, useLayoutEffect, useMemo, useState } from "react";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import type { ActorOrder } from "../../model/matrix/actorOrder.ts";
import { matrixRows } from "../../model/matrix/matrixRows.ts";
import { useMusubi } from "../../store/StoreContext.tsx";
import { bandsOf, columnsOf, orderOfActors, shownMask, steadyRanks } from "./matrixSelectors.ts";
import {
  columnGaps,
  columnLefts,
  matrixSizes,
  type MatrixSizes,
  rowPlaces,
  type RowPlaces,
} from "./matrixSizes.ts";
import type { MatrixWords } from "./matrixWords.ts";
import { useSize } from "../../ui/useSize.ts";

/** All that is needed to draw the matrix, in columns, rows and px. */
export interface Matrix {
  readonly columns: readonly IndexedEvent[];
  /** The player has reached it. */
  readonly isShown: (column: number) => boolean;
  readonly order: ActorOrder;
  readonly places: RowPlaces;
  readonly sizes: MatrixSizes;
  /** Of a column in px from the edge of the names; of the one after the last, where all end. */
  readonly leftOf: (column: number) => number;
  /** Of the columns. */
  readonly sight: Sight;
  /** Of the rows in `places`. */
  readonly rowSight: Sight;
  /** How many columns are farther right than the eye sees. */
  readonly beyond: number;
}

/** Longer names are cut, so they are not measured. */
const mostMeasured = 60;

/** Until it is measured, and in tests, where nothing is. */
const unmeasured = { width: 1040, height: 640 };

export function useMatrix(
  box: RefObject<HTMLElement | null>,
  words: MatrixWords,
  compact: boolean,
): Matrix {
  const { width, height } = useSize(box) ?? unmeasured;
  const { left: scrolled, top: scrolledDown } = useScrolled(box);
  const columns = useMusubi(columnsOf);
  const mask = useMusubi(shownMask);
  const order = useMusubi(orderOfActors);
  const steady = useMusubi(steadyRanks);
  const actorById = useMusubi(({ index }) => index.actorById);
  const bands = useMusubi(bandsOf);
  const years = useMemo(() => bands.years.map(({ from, to }) => to - from), [bands]);
  const gaps = useMemo(() => columnGaps(bands, columns.length), [bands, columns]);

  const longest = useMemo(() => {
    const own = steady.slice(0, mostMeasured).map((rank) => order.actors[rank] ?? "");
    const name = Math.max(0, ...own.map((id) => words.name(id).length));
    const title = Math.max(0, ...columns.slice(0, 200).map((event) => words.short(event).length));
    return { name, title, coded: own.every((id) => actorById.get(id)?.code !== undefined) };
  }, [steady, order, columns, words, actorById]);
  const sizes = useMemo(
    () =>
      matrixSizes({
        width,
        height,
        columns: columns.length,
        rows: Math.min(steady.length, mostMeasured),
        subjects: steady.slice(0, mostMeasured).filter((rank) => rank >= order.firstSubject).length,
        longestName: longest.name,
        longestTitle: longest.title,
        everyoneHasCode: longest.coded,
        compact,
        years,
        gaps,
        days: bands.days.length > 0,
      }),
    [width, height, columns, steady, order, longest, compact, years, gaps, bands],
  );
  const lefts = useMemo(() => columnLefts(sizes, years, columns.length), [sizes, years, columns]);
  const { from, to } = columnsInSight(scrolled, width, sizes.columnWidth, columns.length);
  const room = Math.max(0, width - sizes.namesWidth);
  const beyond = Math.max(0, columns.length - Math.ceil((scrolled + room - 8) / sizes.columnWidth));
  const matrix = useMemo(() => {
    const isShown = (column: number): boolean => mask[columns[column]?.order ?? -1] === 1;
    const inSight = columns.slice(from, to).filter(({ order: rank }) => mask[rank] === 1);
    const places = rowPlaces(order, matrixRows(order, steady, inSight), sizes.rowHeight);
    const leftOf = (column: number): number => lefts[column] ?? 0;
    return { columns, isShown, order, places, sizes, leftOf, sight: { from, to }, beyond };
  }, [columns, mask, order, steady, sizes, lefts, from, to, beyond]);
  const rowSight = rowsInSight(scrolledDown, height - sizes.headHeight, matrix.places);
  return { ...matrix, rowSight };
}

/**
 * What to draw of the columns or rows: the visible ones, and some on both sides for scrolling. The result changes
 * only every few, so that not every pixel of scrolling renders again.
 */
export interface Sight {
  /** The first, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

const columnStep = 8;

export function columnsInSight(
  scrolled: number,
  width: number,
  columnWidth: number,
  columns: number,
): Sight {
  const first = Math.floor(scrolled / columnWidth / columnStep) * columnStep;
  const seen = Math.ceil(width / columnWidth / columnStep) * columnStep;
  const to = Math.min(columns, first + seen + 2 * columnStep);
  return { from: Math.max(0, Math.min(first - columnStep, to - 1)), to };
}

/** Of the rows of these places, `room` px of which are visible. */
export function rowsInSight(
  scrolled: number,
  room: number,
  { rows }: Pick<RowPlaces, "rows">,
): Sight {
  const from = rows.findIndex(({ top, middle }) => 2 * middle - top > scrolled);
  const to = rows.findLastIndex(({ top }) => top < scrolled + scrollStep + room) + 1;
  return { from: from < 0 ? to : from, to };
}

/** How far to scroll to make a stretch visible, no farther than needed. */
export function scrolledTo(scrolled: number, room: number, from: number, to: number): number {
  if (from < scrolled) return from;
  return to > scrolled + room ? Math.min(to - room, from) : scrolled;
}

/** In px. Smaller steps would render at every frame of a gesture; `columnsInSight` looks this far ahead. */
const scrollStep = 96;

interface Scrolled {
  readonly left: number;
  readonly top: number;
}

/** How far a box is scrolled, in whole steps. */
function useScrolled(box: RefObject<HTMLElement | null>): Scrolled {
  const [scrolled, setScrolled] = useState<Scrolled>({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const { scrollLeft, scrollTop, clientWidth, scrollWidth } = element;
      // The end counts exactly: nothing is beyond it.
      const isAtEnd = scrollLeft + clientWidth >= scrollWidth - 1;
      const left = isAtEnd ? scrollLeft : Math.floor(scrollLeft / scrollStep) * scrollStep;
      const top = Math.floor(scrollTop / scrollStep) * scrollStep;
      setScrolled((now) => (now.left === left && now.top === top ? now : { left, top }));
    };
    measure();
    element.addEventListener("scroll", measure, { passive: true });
    return () => element.removeEventListener("scroll", measure);
  }, [box]);
  return scrolled;
}
