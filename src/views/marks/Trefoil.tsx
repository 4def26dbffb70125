import { trefoilPath } from "../../scene/signs.ts";

interface TrefoilProps {
  readonly size?: number;
  /** The brand's is the accent; a knot in the pictures is ink. */
  readonly tone?: string;
  readonly weight?: number;
}

/** The knot as an icon: the brand, and the sign of an event of three or more parties. */
export function Trefoil({ size = 24, tone = "currentColor", weight = 2 }: TrefoilProps) {
  return (
    <svg width={size} height={size} viewBox="-12 -13.6 24 24" aria-hidden="true">
      <path d={trefoilPath} fill="none" stroke={tone} strokeWidth={weight} />
    </svg>
  );
}
