import { useId } from "react";
import type { EventId } from "../../model/eventGraph.ts";
import { cutOf } from "../../scene/barPath.ts";
import { dateGlyph } from "../../scene/dateGlyph.ts";
import { glyphElement } from "../../scene/drawing.ts";
import { middleOf } from "./sceneItems.ts";
import styles from "./Strip.module.css";
import type { StripMark } from "./stripScene.ts";
import { isDot } from "./timeScale.ts";

interface StripMarkDrawingProps {
  readonly strip: StripMark;
  /** How many the strip is wide. */
  readonly units: number;
  readonly tone: string;
  readonly onChoose: (id: EventId) => void;
  readonly onPoint: (id: EventId | null) => void;
}

const leastTarget = 20;
const height = 20;
/** Dots of the same tone are told from the bar they lie on. */
const thickness = { dot: 9, bar: 6 };

/** A mark of the strip, as long as its days. */
export function StripMarkDrawing({ strip, units, tone, onChoose, onPoint }: StripMarkDrawingProps) {
  const { mark, full, seen, selected } = strip;
  const gradient = useId();
  const width = Math.max(seen.to - seen.from, leastTarget);
  const middle = middleOf(seen);
  const cut = cutOf(strip);
  const nodes = dateGlyph({
    look: mark.look,
    style: mark.places[0]?.style ?? "solid",
    basis: mark.basis,
    tone,
    full,
    seen,
    y: height / 2,
    thickness: isDot(mark) ? thickness.dot : thickness.bar,
    fadeStart: mark.fadeStart,
    fadeEnd: mark.fadeEnd,
    closed: mark.closed,
    rim: true,
    id: gradient,
  });
  return (
    <span
      role="presentation"
      className={styles.mark}
      data-event={mark.id}
      data-selected={selected || undefined}
      data-cut={[cut.start && "start", cut.end && "end"].filter(Boolean).join(" ") || undefined}
      style={{ left: `${(middle / units) * 100}%`, width: `calc(${width} * var(--u, 1px))` }}
      onClick={() => onChoose(mark.id)}
      onPointerEnter={() => onPoint(mark.id)}
      onPointerLeave={() => onPoint(null)}
    >
      <svg viewBox={`${middle - width / 2} 0 ${width} ${height}`}>{nodes.map(glyphElement)}</svg>
    </span>
  );
}
