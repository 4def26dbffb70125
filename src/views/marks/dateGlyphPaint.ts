import type { DateGlyph, GlyphNode } from "./dateGlyph.ts";
import { outlineOf } from "./dateLook.ts";
import { round } from "./roundPixels.ts";

function isSoft({ look, fadeStart, fadeEnd }: DateGlyph): boolean {
  const outline = outlineOf(look);
  return outline !== "within" && outline !== "range" && (fadeStart > 0 || fadeEnd > 0);
}

/** What a mark is filled or drawn with: its tone, or where its days are unsure the gradient of `gradientOf`. */
export function paintOf(glyph: DateGlyph): string {
  return isSoft(glyph) ? `url(#${glyph.id})` : glyph.tone;
}

/** The fades run over the whole extent, also where only a part of it is seen. */
export function gradientOf(glyph: DateGlyph): readonly GlyphNode[] {
  if (!isSoft(glyph)) return [];
  const { id, full, tone, fadeStart, fadeEnd, closed } = glyph;
  const stop = (offset: number, opacity: number): GlyphNode => ({
    tag: "stop",
    attributes: { offset: round(offset), stopColor: tone, stopOpacity: opacity },
  });
  const far = closed === true ? 0.22 : 0;
  return [
    {
      tag: "linearGradient",
      attributes: {
        id,
        gradientUnits: "userSpaceOnUse",
        x1: round(full.from),
        x2: round(full.to),
      },
      children: [
        stop(0, fadeStart > 0 ? far : 1),
        stop(fadeStart, 1),
        stop(1 - fadeEnd, 1),
        stop(1, fadeEnd > 0 ? far : 1),
      ],
    },
  ];
}
