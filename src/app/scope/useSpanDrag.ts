import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";

/** From one period to another, both inside. */
export interface PeriodSpan {
  readonly start: number;
  readonly end: number;
}

type SpanGrip = "start" | "end" | "move";

interface SpanDrag {
  /** What a drag would make of it now. */
  readonly shown: PeriodSpan;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
  readonly onKeyDown: (grip: SpanGrip, event: KeyboardEvent) => void;
}

/** Periods of Page Up and Page Down. */
const page = 12;

/**
 * A frame over periods, of which an end or the whole is dragged by what has `data-grip`. It counts when it is let go: each
 * span is a question to the server. Esc takes a drag back; arrows, Page Up and Down, Home and End move an end.
 */
export function useSpanDrag(
  span: PeriodSpan,
  limits: PeriodSpan,
  onSpan: (span: PeriodSpan) => void,
): SpanDrag {
  const [drag, setDrag] = useState<{
    readonly grip: SpanGrip;
    readonly from: number;
    readonly span: PeriodSpan;
  } | null>(null);
  const track = useRef<HTMLElement | null>(null);
  const periodAt = (event: PointerEvent): number => {
    const box = track.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return limits.start;
    const share = (event.clientX - box.left) / box.width;
    return limits.start + Math.floor(share * (limits.end - limits.start + 1));
  };
  const end = (isMeant: boolean): void => {
    if (drag === null) return;
    setDrag(null);
    const { start, end: last } = drag.span;
    if (isMeant && (start !== span.start || last !== span.end)) onSpan(drag.span);
  };
  return {
    shown: drag?.span ?? span,
    onPointerDown(event) {
      const grip = event.target instanceof HTMLElement ? event.target.dataset["grip"] : undefined;
      if (event.button !== 0 || !isGrip(grip)) return;
      track.current = event.currentTarget;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ grip, from: periodAt(event), span });
    },
    onPointerMove(event) {
      if (drag === null) return;
      setDrag({ ...drag, span: moved(span, drag.grip, periodAt(event), drag.from, limits) });
    },
    onPointerUp: () => end(true),
    onPointerCancel: () => end(false),
    onKeyDown(grip, event) {
      if (event.key === "Escape" && drag !== null) {
        event.stopPropagation();
        return end(false);
      }
      const now = grip === "end" ? span.end : span.start;
      const to = keyed(event.key, now, limits);
      if (to === null || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      onSpan(moved(span, grip, to, now, limits));
    },
  };
}

const isGrip = (text: string | undefined): text is SpanGrip =>
  text === "start" || text === "end" || text === "move";

const within = (period: number, { start, end }: PeriodSpan): number =>
  Math.min(Math.max(period, start), end);

/** The ends do not pass each other, and the whole keeps its length. */
export function moved(
  { start, end }: PeriodSpan,
  grip: SpanGrip,
  to: number,
  from: number,
  limits: PeriodSpan,
): PeriodSpan {
  switch (grip) {
    case "start":
      return { start: within(to, { start: limits.start, end }), end };
    case "end":
      return { start, end: within(to, { start, end: limits.end }) };
    case "move": {
      const by = within(to - from, { start: limits.start - start, end: limits.end - end });
      return { start: start + by, end: end + by };
    }
  }
}

function keyed(key: string, now: number, limits: PeriodSpan): number | null {
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return now - 1;
    case "ArrowRight":
    case "ArrowUp":
      return now + 1;
    case "PageDown":
      return now - page;
    case "PageUp":
      return now + page;
    case "Home":
      return limits.start;
    case "End":
      return limits.end;
    default:
      return null;
  }
}
