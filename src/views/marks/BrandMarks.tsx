import { type OutlineGlyph, trefoilPath } from "../../scene/signs.ts";

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

interface OutlineTextProps {
  readonly glyphs: readonly OutlineGlyph[];
  /** Height of one square character in px. */
  readonly size: number;
  readonly tone?: string;
}

/** Brand glyphs drawn side by side; decorative, so the words beside them carry the name. */
export function OutlineText({ glyphs, size, tone = "currentColor" }: OutlineTextProps) {
  return (
    <svg
      width={size * glyphs.length}
      height={size}
      viewBox={`0 0 ${1000 * glyphs.length} 1000`}
      aria-hidden="true"
    >
      {glyphs.map(({ character, path }, place) => (
        <path key={character} d={path} fill={tone} transform={`translate(${place * 1000} 0)`} />
      ))}
    </svg>
  );
}
