import { hexagonPath, type ActorShape } from "./actorShape.ts";
import styles from "./ActorMark.module.css";

interface ActorMarkProps {
  readonly shape: ActorShape;
  /** The colour from `partnerTone`. */
  readonly tone: string;
  /** Dotted: named or spoken about, not present. Hollow: not among the chosen. */
  readonly look?: "filled" | "dotted" | "hollow";
  /** Outer diameter in px. */
  readonly size?: number;
  /** Written inside from 24 px on, where 12 px text fits. */
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
  const stroke = look === "dotted" ? 1.25 : 1.5;
  const radius = (filled ? half - 0.5 : half - stroke / 2 - 0.5) * (shape === "hexagon" ? 0.93 : 1);
  const paint = {
    fill: filled ? tone : "none",
    stroke: filled ? "none" : tone,
    strokeWidth: stroke,
    strokeDasharray: look === "dotted" ? "0.1 2.4" : undefined,
    strokeLinecap: "round" as const,
  };
  return (
    <svg
      className={styles.mark}
      width={size}
      height={size}
      viewBox={`${-half} ${-half} ${size} ${size}`}
      aria-hidden="true"
    >
      {shape === "circle" ? (
        <circle r={radius} {...paint} />
      ) : (
        <path d={hexagonPath(radius)} {...paint} />
      )}
      {code !== undefined && size >= 24 && (
        <text className={styles.code} fill={filled ? on : tone} textAnchor="middle" dy="0.36em">
          {code}
        </text>
      )}
    </svg>
  );
}
