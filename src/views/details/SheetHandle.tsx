import { type PointerEvent, type RefObject, useRef, useState } from "react";
import { useActions, useText } from "../../store/StoreContext.tsx";
import styles from "./SheetHandle.module.css";

/** In px: a shorter way is a press. */
const leastDrag = 8;
/** So far down it closes, so far up it grows. */
const farEnough = 64;

/**
 * The upper edge of the sheet on a phone: dragged up it covers the picture too, dragged down it gives it back, and
 * from there it closes; a press does the same without a drag. Elsewhere the style sheet hides it.
 */
export function SheetHandle({ sheet }: { readonly sheet: RefObject<HTMLElement | null> }) {
  const text = useText().details;
  const { closeDrawer } = useActions();
  const [tall, setTall] = useState(false);
  const from = useRef<number | null>(null);
  const dragged = useRef(false);

  const move = (px: number): void => sheet.current?.style.setProperty("--sheet-move", `${px}px`);

  function onPointerMove({ clientY }: PointerEvent): void {
    if (from.current === null) return;
    const way = clientY - from.current;
    if (Math.abs(way) > leastDrag) dragged.current = true;
    if (dragged.current) move(way);
  }

  function onPointerUp({ clientY }: PointerEvent): void {
    if (from.current === null) return;
    const way = clientY - from.current;
    from.current = null;
    move(0);
    if (!dragged.current) return;
    if (way < -farEnough) setTall(true);
    else if (way > farEnough && tall) setTall(false);
    else if (way > farEnough) closeDrawer();
  }

  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={tall ? text.shorter : text.taller}
      aria-expanded={tall}
      data-tall={tall || undefined}
      onClick={() => {
        if (!dragged.current) setTall(!tall);
      }}
      onPointerDown={(event) => {
        from.current = event.clientY;
        dragged.current = false;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        from.current = null;
        move(0);
      }}
    />
  );
}
