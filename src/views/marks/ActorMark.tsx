import { actorGlyph, type ActorShape } from "../../scene/actorGlyph.ts";
import styles from "./ActorMark.module.css";
import { textWidth } from "../../scene/text.ts";
import { drawingElement } from "../../scene/drawing.ts";

interface ActorMarkProps {
  readonly shape: ActorShape;
  /** The colour from `partnerTone`. */
  readonly tone: string;
  /** Dotted: named or spoken about, not present. Hollow: not among the chosen. */
  readonly look?: "filled" | "dotted" | "hollow";
  /** Outer diameter in px. */
  readonly size?: number;
  /** Written inside where its 12 px text fits. */
  readonly code?: string | undefined;
  readonly on?: string;
}

/** The small mark that stands for an actor beside its name; always accompanied by words. */
export function ActorMark({
  shape,
  tone,
  look = "filled",
  size = 12,
  code,
  on = "var(--canvas)",
}: ActorMarkProps) {
  const half = size / 2;
  const filled = look === "filled";
  const innerWidth = shape === "hexagon" ? size * 0.8 : size;
  return (
    <svg
      className={styles.mark}
      width={size}
      height={size}
      viewBox={`${-half} ${-half} ${size} ${size}`}
      aria-hidden="true"
    >
      {drawingElement(actorGlyph({ shape, tone, look, size }), 0)}
      {code !== undefined && textWidth(code, 12) + 6 <= innerWidth && (
        <text className={styles.code} fill={filled ? on : tone} textAnchor="middle" dy="0.36em">
          {code}
        </text>
      )}
    </svg>
  );
}
