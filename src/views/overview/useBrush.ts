import { useEffect, useRef, useState, type PointerEvent, type RefObject } from "react";
import { dragged, type Drag, type Grip } from "../../model/overview/brushMoves.ts";
import { dayAt, xOf, type FoldedScale } from "../../model/overview/foldedScale.ts";
import type { TimeBins } from "../../model/overview/timeBins.ts";
import { centredOn } from "../../model/windowMoves.ts";
import type { BrushMoves } from "./useOverviewWindow.ts";

/** In px: a pointer that moves less is a click. */
const clickReach = 4;

interface Dragging {
  readonly grip: Grip;
  readonly brush: keyof Brushes;
}

interface Gesture extends Drag {
  readonly moves: BrushMoves;
  readonly brush: keyof Brushes;
  readonly pointer: number;
  /** Where it went down, and its distance from the end that it drags. */
  readonly x: number;
  readonly offset: number;
}

/** Which of two brushes a drag moves; on empty ground the live one. */
export interface Brushes {
  readonly live: BrushMoves;
  readonly pinned: BrushMoves;
}

/** Drags a brush by mouse, pen or finger, with at most one move per frame. */
export function useBrush(
  track: RefObject<HTMLElement | null>,
  scale: FoldedScale,
  bins: TimeBins,
  brushes: Brushes,
) {
  const gesture = useRef<Gesture | null>(null);
  const wanted = useRef<number | null>(null);
  const frame = useRef(0);
  const [dragging, setDragging] = useState<Dragging | null>(null);

  const place = (event: PointerEvent): number =>
    event.clientX - (track.current?.getBoundingClientRect().left ?? 0);

  function follow(): void {
    cancelAnimationFrame(frame.current);
    frame.current = 0;
    const held = gesture.current;
    if (held === null || wanted.current === null) return;
    const day = dayAt(scale, wanted.current - held.offset);
    wanted.current = null;
    held.moves.show(dragged(held, day, bins, held.moves.limits));
  }

  function letGo(): void {
    cancelAnimationFrame(frame.current);
    frame.current = 0;
    gesture.current = null;
    wanted.current = null;
    setDragging(null);
  }

  function takeBack(): void {
    const held = gesture.current;
    letGo();
    if (held !== null) held.moves.show(held.window);
  }

  const newest = useRef({ follow, takeBack });
  useEffect(() => {
    newest.current = { follow, takeBack };
  });

  useEffect(() => {
    if (dragging === null) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      newest.current.takeBack();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [dragging]);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  return {
    dragging,
    /** Whether a button is held down on it. */
    isHeld: (): boolean => gesture.current !== null,
    onPointerDown(event: PointerEvent): void {
      if (event.button !== 0 || gesture.current !== null) return;
      const { target } = event;
      if (!(target instanceof Element) || target.closest("button") !== null) return;
      const { grip, brush } = gripOf(target);
      const moves = brushes[brush];
      const x = place(event);
      const current = moves.current();
      const offset =
        grip === "start"
          ? x - xOf(scale, current.start)
          : grip === "end"
            ? x - xOf(scale, current.end + 1)
            : 0;
      gesture.current = {
        moves,
        brush,
        grip,
        window: current,
        from: dayAt(scale, x),
        pointer: event.pointerId,
        x,
        offset,
      };
      track.current?.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent): void {
      const held = gesture.current;
      if (held === null || held.pointer !== event.pointerId) return;
      const x = place(event);
      if (dragging === null) {
        if (Math.abs(x - held.x) < clickReach) return;
        setDragging({ grip: held.grip, brush: held.brush });
      }
      wanted.current = x;
      if (frame.current === 0) frame.current = requestAnimationFrame(() => newest.current.follow());
    },
    onPointerUp(event: PointerEvent): void {
      const held = gesture.current;
      if (held === null || held.pointer !== event.pointerId) return;
      follow();
      if (dragging === null && held.grip === "draw")
        held.moves.show(centredOn(held.window, held.from, held.moves.limits));
      letGo();
    },
    onPointerCancel: takeBack,
  };
}

function gripOf(target: Element): Dragging {
  const at = target.closest<HTMLElement>("[data-grip]");
  const grip = at?.dataset["grip"];
  const brush = at?.dataset["brush"] === "pinned" ? "pinned" : "live";
  return grip === "start" || grip === "end" || grip === "move"
    ? { grip, brush }
    : { grip: "draw", brush: "live" };
}
