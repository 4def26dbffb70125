import type { TimelineEvent } from "../model/eventGraph.ts";
import type { StrandStyle } from "../model/projection.ts";
import { dateGlyph } from "./dateGlyph.ts";
import type { Drawing } from "./drawing.ts";
import { outlineOf, type DateLook, type LookOutline } from "./dateLook.ts";

interface LookGlyph {
  readonly look: DateLook;
  readonly style?: StrandStyle | undefined;
  readonly basis?: TimelineEvent["dateBasis"] | undefined;
  readonly tone: string;
  readonly width: number;
}

const fades: Readonly<Record<LookOutline, readonly [start: number, end: number]>> = {
  day: [0, 0],
  within: [0, 0],
  around: [0.45, 0.45],
  before: [0.8, 0],
  after: [0, 0.8],
  range: [0, 0],
};

export const lookSize = { thickness: 10, height: 16, bar: 20 };

/** A look at its usual size, from 0 to the right and down. `id` is for its gradient. */
export function lookGlyph(
  { look, style, basis, tone, width }: LookGlyph,
  id: string,
): readonly Drawing[] {
  const outline = outlineOf(look);
  const [fadeStart, fadeEnd] = fades[outline];
  const length =
    outline === "day"
      ? lookSize.thickness
      : Math.min(width, outline === "within" || outline === "range" ? lookSize.bar : width);
  const extent = { from: (width - length) / 2, to: (width + length) / 2 };
  return dateGlyph({
    look,
    style: style ?? styleOf(look),
    basis,
    tone,
    full: extent,
    seen: extent,
    y: lookSize.height / 2,
    thickness: lookSize.thickness,
    fadeStart,
    fadeEnd,
    id,
  });
}

function styleOf(look: DateLook): StrandStyle {
  if (look === "named") return "named";
  return look.startsWith("planned") ? "planned" : "solid";
}
