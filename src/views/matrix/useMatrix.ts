import { useMemo, type RefObject } from "react";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import type { ActorOrder } from "../../model/matrix/actorOrder.ts";
import { matrixRows } from "../../model/matrix/matrixRows.ts";
import { useMusubi } from "../../store/StoreContext.tsx";
import { columnsOf, orderOfActors, shownMask, steadyRanks } from "./matrixSelectors.ts";
import { matrixSizes, type MatrixSizes } from "./matrixSizes.ts";
import { rowPlaces, type RowPlaces } from "./rowPlaces.ts";
import { columnsInSight, type Sight } from "./sight.ts";
import type { MatrixWords } from "./matrixWords.ts";
import { useScrolled } from "./useScrolled.ts";
import { useSize } from "../../ui/useSize.ts";

/** All that is needed to draw the matrix, in places and px. */
export interface Matrix {
  readonly columns: readonly IndexedEvent[];
  /** The player has reached it. */
  readonly isShown: (column: number) => boolean;
  readonly order: ActorOrder;
  readonly places: RowPlaces;
  /** How many actors found no row. */
  readonly more: number;
  readonly sizes: MatrixSizes;
  readonly sight: Sight;
}

/** Names beyond are cut, so they need not be measured. */
const mostMeasured = 60;

/** Until it is measured, and where nothing ever is. */
const unmeasured = { width: 1040, height: 640 };

export function useMatrix(box: RefObject<HTMLElement | null>, words: MatrixWords): Matrix {
  const { width, height } = useSize(box) ?? unmeasured;
  const scrolled = useScrolled(box);
  const columns = useMusubi(columnsOf);
  const mask = useMusubi(shownMask);
  const order = useMusubi(orderOfActors);
  const steady = useMusubi(steadyRanks);
  const actorById = useMusubi(({ index }) => index.actorById);

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
        longestName: longest.name,
        longestTitle: longest.title,
        everyoneHasCode: longest.coded,
      }),
    [width, height, columns, steady, longest],
  );
  const { from, to } = columnsInSight(scrolled, width, sizes.columnWidth, columns.length);
  return useMemo(() => {
    const isShown = (column: number): boolean => mask[columns[column]?.order ?? -1] === 1;
    const inSight = columns.slice(from, to).filter(({ order: rank }) => mask[rank] === 1);
    const { ranks, more } = matrixRows(order, steady, inSight);
    const places = rowPlaces(order, ranks, sizes.rowHeight);
    return { columns, isShown, order, places, more, sizes, sight: { from, to } };
  }, [columns, mask, order, steady, sizes, from, to]);
}
