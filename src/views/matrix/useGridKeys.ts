import { useRef, useState, type KeyboardEvent } from "react";
import type { EventId } from "../../model/eventGraph.ts";
import { columnOf } from "../../model/matrix/timeBands.ts";
import { ranksOf } from "../../model/matrix/matrixRows.ts";
import { useActions, useMusubi, useView } from "../../store/StoreContext.tsx";
import { gridMove, type GridPlace, type MovableGrid } from "./gridMove.ts";
import type { Matrix } from "./useMatrix.ts";
import type { PointedPart } from "./usePointing.ts";

interface Standing {
  /** null: at the names. */
  readonly event: EventId | null;
  /** null: at the titles. */
  readonly rank: number | null;
}

/** The keyboard of the grid: its active cell, kept by event and actor, so that it stays while columns come and go. */
export function useGridKeys(
  matrix: Matrix,
  reveal: (place: GridPlace) => void,
  onPoint: (part: PointedPart | null) => void,
) {
  const { columns, isShown, order, places } = matrix;
  const { select, hover } = useActions();
  const eventById = useMusubi(({ index }) => index.eventById);
  const { selection, embed } = useView("selection", "embed");
  const [standing, stand] = useState<Standing | null>(null);
  const pressed = useRef(false);

  const grid: MovableGrid = {
    columns: columns.length,
    isShown,
    ranksIn: (column) => {
      const event = columns[column];
      return event ? ranksOf(order, event) : [];
    },
    rows: places.rows.map(({ rank }) => rank),
  };
  const placeOf = (one: Standing | null): GridPlace | null => {
    if (one === null) return null;
    if (one.event === null)
      return places.byRank.has(one.rank ?? -1) ? { column: null, rank: one.rank } : null;
    const column = columnOf(columns, eventById.get(one.event)?.order ?? -1);
    return isShown(column) ? { column, rank: one.rank } : null;
  };
  const first = (): GridPlace | null =>
    placeOf(selection?.kind === "event" ? { event: selection.id, rank: null } : null) ??
    gridMove("Home", true, { column: null, rank: null }, grid);
  const active = placeOf(standing);

  const point = ({ column, rank }: GridPlace): void => {
    const event = column === null ? undefined : columns[column];
    if (event) hover({ kind: "event", id: event.id });
    else if (rank !== null) hover({ kind: "actor", id: order.actors[rank] ?? "" });
    onPoint(event ? { event: event.id, rank } : null);
  };
  const moveTo = (place: GridPlace): void => {
    stand({ event: columns[place.column ?? -1]?.id ?? null, rank: place.rank });
    reveal(place);
    point(place);
  };
  const choose = ({ column, rank }: GridPlace): void => {
    const event = column === null ? undefined : columns[column];
    if (event) select({ kind: "event", id: event.id });
    else if (rank !== null) select({ kind: "actor", id: order.actors[rank] ?? "" });
  };
  const onKeyDown = (press: KeyboardEvent): void => {
    if (press.altKey || press.metaKey) return;
    // In a frame these keys belong to the deck around it.
    if (embed && press.key.startsWith("Page")) return;
    const from = active ?? first();
    if (from === null) return;
    if ((press.key === "Enter" || press.key === " ") && !press.ctrlKey) choose(from);
    else {
      const to = gridMove(press.key, press.ctrlKey, from, grid);
      if (to === null) {
        if (!press.key.startsWith("Arrow")) return;
      } else moveTo(to);
    }
    press.preventDefault();
  };
  // A pointer press also focuses, and sets the active cell itself.
  const onPointerDown = (): void => {
    pressed.current = true;
  };
  const onFocus = (): void => {
    const byPointer = pressed.current;
    pressed.current = false;
    if (byPointer) return;
    const place = active ?? first();
    if (place) moveTo(place);
  };
  const onBlur = (): void => {
    pressed.current = false;
    hover(null);
    onPoint(null);
  };
  return { active, stand, keys: { onKeyDown, onPointerDown, onFocus, onBlur } };
}
