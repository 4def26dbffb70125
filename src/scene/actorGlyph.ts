import type { Actor } from "../model/eventGraph.ts";
import type { Drawing } from "./drawing.ts";

export type ActorShape = "circle" | "hexagon";

/** States and persons are circles, alliances and organisations hexagons. */
export function actorShape(kind: Actor["kind"]): ActorShape {
  return kind === "alliance" || kind === "organization" ? "hexagon" : "circle";
}

/** A hexagon around the origin, a corner upwards, with the area of the circle of that radius. */
export function hexagonPath(radius: number): string {
  const reach = radius * Math.sqrt((2 * Math.PI) / (3 * Math.sqrt(3)));
  const corners = Array.from({ length: 6 }, (_, corner) => {
    const angle = (corner * Math.PI) / 3 - Math.PI / 2;
    return `${(reach * Math.cos(angle)).toFixed(2)} ${(reach * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${corners.join("L")}Z`;
}

interface ActorGlyph {
  readonly shape: ActorShape;
  readonly tone: string;
  /** Dotted: mentioned only, did not attend. Hollow: not among the chosen. */
  readonly look: "filled" | "dotted" | "hollow";
  /** Outer diameter in px. */
  readonly size: number;
}

/** The small mark of an actor, around the origin. */
export function actorGlyph({ shape, tone, look, size }: ActorGlyph): Drawing {
  const half = size / 2;
  const filled = look === "filled";
  const stroke = look === "dotted" ? 1.25 : 1.5;
  const radius = (filled ? half - 0.5 : half - stroke / 2 - 0.5) * (shape === "hexagon" ? 0.93 : 1);
  const paint = {
    fill: filled ? tone : "none",
    stroke: filled ? "none" : tone,
    "stroke-width": stroke,
    "stroke-linecap": "round",
    ...(look === "dotted" && { "stroke-dasharray": "0.1 2.4" }),
  };
  return shape === "circle"
    ? { tag: "circle", attributes: { r: radius, ...paint } }
    : { tag: "path", attributes: { d: hexagonPath(radius), ...paint } };
}
