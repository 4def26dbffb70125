import { useId } from "react";
import type { TimelineEvent } from "../../model/eventGraph.ts";
import type { StrandStyle } from "../../model/projection.ts";
import type { DateLook } from "../../scene/dateLook.ts";
import styles from "./DateMark.module.css";
import { drawingElement } from "../../scene/drawing.ts";
import { lookGlyph, lookSize } from "../../scene/lookGlyph.ts";

interface DateMarkProps {
  /** null: there is no date, and nothing is drawn. */
  readonly look: DateLook | null;
  /** Where it is not the look's own. */
  readonly style?: StrandStyle;
  readonly basis?: TimelineEvent["dateBasis"] | undefined;
  /** The colour from `partnerTone`. */
  readonly tone?: string;
  readonly width?: number;
}

/** The glyph of a date's look, as in lists and legends; the words beside it carry the meaning. */
export function DateMark({ look, style, basis, tone = "var(--ink2)", width = 28 }: DateMarkProps) {
  const id = useId();
  const nodes = look === null ? [] : lookGlyph({ look, style, basis, tone, width }, id);
  return (
    <svg
      className={styles.mark}
      width={width}
      height={lookSize.height}
      viewBox={`0 0 ${width} ${lookSize.height}`}
      aria-hidden="true"
    >
      {nodes.map(drawingElement)}
    </svg>
  );
}
