import type { GlyphNode } from "../marks/dateGlyph.ts";
import type { PartForm } from "./partForm.ts";

const strokes = {
  planned: { r: 4.25, strokeDasharray: "2.7 1.75", strokeLinecap: "butt" },
  named: { r: 4.25, strokeDasharray: "0.1 2.57", strokeLinecap: "round" },
  subject: { r: 2.75 },
} as const;

/** The mark of a part in an event around the origin, 18 px wide. */
export function partGlyph({ look, host }: PartForm, tone: string): readonly GlyphNode[] {
  const ring = { fill: "var(--canvas)", stroke: tone, strokeWidth: 1.5 };
  const mark =
    look === "solid" ? { r: host ? 4.25 : 5, fill: tone } : { ...ring, ...strokes[look] };
  return [
    ...(host ? [{ tag: "circle" as const, attributes: { r: 7.25, ...ring } }] : []),
    { tag: "circle", attributes: mark },
  ];
}
