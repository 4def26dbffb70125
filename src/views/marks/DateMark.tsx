import { createElement, useId, type ReactNode } from "react";
import type { TimelineEvent } from "../../model/eventGraph.ts";
import type { StrandStyle } from "../../model/projection.ts";
import { dateGlyph, type GlyphNode } from "./dateGlyph.ts";
import { outlineOf, type DateLook, type LookOutline } from "./dateLook.ts";
import styles from "./DateMark.module.css";

interface DateMarkProps {
  readonly look: DateLook;
  /** Where it is not the look's own. */
  readonly style?: StrandStyle;
  readonly basis?: TimelineEvent["dateBasis"] | undefined;
  /** The colour from `partnerTone`. */
  readonly tone?: string;
  readonly width?: number;
}

const fades: Readonly<Record<LookOutline, readonly [start: number, end: number]>> = {
  day: [0, 0],
  within: [0, 0],
  around: [0.45, 0.45],
  before: [0.8, 0],
  after: [0, 0.8],
  range: [0, 0],
};

const size = { thickness: 10, height: 16, bar: 20 };

/** The glyph of a date's look, as in lists and legends; the words beside it carry the meaning. */
export function DateMark({ look, style, basis, tone = "var(--ink2)", width = 28 }: DateMarkProps) {
  const id = useId();
  const outline = outlineOf(look);
  const [fadeStart, fadeEnd] = fades[outline];
  const length =
    outline === "day"
      ? size.thickness
      : Math.min(width, outline === "within" || outline === "range" ? size.bar : width);
  const extent = { from: (width - length) / 2, to: (width + length) / 2 };
  const nodes = dateGlyph({
    look,
    style: style ?? styleOf(look),
    basis,
    tone,
    full: extent,
    seen: extent,
    y: size.height / 2,
    thickness: size.thickness,
    fadeStart,
    fadeEnd,
    id,
  });
  return (
    <svg
      className={styles.mark}
      width={width}
      height={size.height}
      viewBox={`0 0 ${width} ${size.height}`}
      aria-hidden="true"
    >
      {nodes.map(reactNode)}
    </svg>
  );
}

function styleOf(look: DateLook): StrandStyle {
  if (look === "named") return "named";
  return look.startsWith("planned") ? "planned" : "solid";
}

function reactNode({ tag, attributes, children = [] }: GlyphNode, at: number): ReactNode {
  return createElement(tag, { key: at, ...attributes }, ...children.map(reactNode));
}
