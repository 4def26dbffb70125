import type { StrandStyle } from "../../model/projection.ts";

interface StrandProps {
  readonly strandStyle: StrandStyle;
  readonly tone: string;
  readonly width?: number;
}

const dashes: Readonly<Record<StrandStyle, string | undefined>> = {
  solid: undefined,
  planned: "5 3.5",
  named: "0.1 4",
};

/** One strand: solid took part, dashed planned, dotted named. */
export function Strand({ strandStyle, tone, width = 28 }: StrandProps) {
  return (
    <svg width={width} height={4} viewBox={`0 0 ${width} 4`} aria-hidden="true">
      <path
        d={`M1 2H${width - 1}`}
        stroke={tone}
        strokeWidth={2}
        strokeDasharray={dashes[strandStyle]}
        strokeLinecap={strandStyle === "named" ? "round" : "butt"}
      />
    </svg>
  );
}
