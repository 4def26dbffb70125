import { useId } from "react";
import type { DateLook } from "./dateLook.ts";
import styles from "./DateMark.module.css";

interface DateMarkProps {
  readonly look: DateLook;
  /** The colour from `partnerTone`. */
  readonly tone?: string;
  readonly width?: number;
}

/** Left and right opacity at the ends, and how much of the bar each fade takes. */
const fades: Partial<Record<DateLook, readonly [left: number, right: number, reach: number]>> = {
  within: [0, 0, 0.42],
  before: [0, 1, 0.75],
  after: [1, 0, 0.75],
  range: [0, 0, 0.2],
  plannedBefore: [0, 1, 0.8],
  plannedOpen: [1, 0, 0.8],
};

const barWidth = (look: DateLook, width: number): number =>
  look === "within" || look === "before" ? width * 0.72 : width;

/** The glyph of a date's look, as in lists and legends; the words beside it carry the meaning. */
export function DateMark({ look, tone = "var(--ink2)", width = 28 }: DateMarkProps) {
  const fade = useId();
  const middle = width / 2;
  const hollow = look.startsWith("planned") || look === "named";
  const dot = look === "day" || look === "planned" || look === "named";
  const bar = barWidth(look, width);
  const ends = fades[look];
  const soft = ends === undefined ? tone : `url(#${fade})`;
  return (
    <svg
      className={styles.mark}
      width={width}
      height={16}
      viewBox={`0 0 ${width} 16`}
      aria-hidden="true"
    >
      {ends !== undefined && (
        <linearGradient
          id={fade}
          gradientUnits="userSpaceOnUse"
          x1={middle - bar / 2}
          x2={middle + bar / 2}
        >
          <stop offset={0} stopColor={tone} stopOpacity={ends[0]} />
          <stop offset={ends[0] === 1 ? 1 - ends[2] : ends[2]} stopColor={tone} />
          {ends[0] === ends[1] && <stop offset={1 - ends[2]} stopColor={tone} />}
          <stop offset={1} stopColor={tone} stopOpacity={ends[1]} />
        </linearGradient>
      )}
      {dot && !hollow && <circle cx={middle} cy={8} r={4.5} fill={tone} />}
      {dot && hollow && (
        <circle
          cx={middle}
          cy={8}
          r={4.5}
          fill="none"
          stroke={tone}
          strokeWidth={1.5}
          strokeLinecap={look === "named" ? "round" : "butt"}
          strokeDasharray={look === "named" ? "0.1 2.73" : "2.8 1.91"}
        />
      )}
      {!dot && !hollow && <rect x={middle - bar / 2} y={4} width={bar} height={8} fill={soft} />}
      {!dot && hollow && (
        <rect
          x={middle - bar / 2 + 1}
          y={4}
          width={bar - 2}
          height={8}
          rx={4}
          fill="none"
          stroke={soft}
          strokeWidth={1.5}
          strokeDasharray="3 2"
        />
      )}
    </svg>
  );
}
