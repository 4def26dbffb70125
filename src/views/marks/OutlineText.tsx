import type { OutlineGlyph } from "../../scene/signs.ts";

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
