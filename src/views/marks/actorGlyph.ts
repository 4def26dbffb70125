import { hexagonPath, type ActorShape } from "./actorShape.ts";
import type { GlyphNode } from "./dateGlyph.ts";

interface ActorGlyph {
  readonly shape: ActorShape;
  readonly tone: string;
  /** Dotted: named or spoken about, not present. Hollow: not among the chosen. */
  readonly look: "filled" | "dotted" | "hollow";
  /** Outer diameter in px. */
  readonly size: number;
}

/** The small mark of an actor, around the origin. */
export function actorGlyph({ shape, tone, look, size }: ActorGlyph): GlyphNode {
  const half = size / 2;
  const filled = look === "filled";
  const stroke = look === "dotted" ? 1.25 : 1.5;
  const radius = (filled ? half - 0.5 : half - stroke / 2 - 0.5) * (shape === "hexagon" ? 0.93 : 1);
  const paint = {
    fill: filled ? tone : "none",
    stroke: filled ? "none" : tone,
    strokeWidth: stroke,
    strokeLinecap: "round",
    ...(look === "dotted" && { strokeDasharray: "0.1 2.4" }),
  };
  return shape === "circle"
    ? { tag: "circle", attributes: { r: radius, ...paint } }
    : { tag: "path", attributes: { d: hexagonPath(radius), ...paint } };
}
