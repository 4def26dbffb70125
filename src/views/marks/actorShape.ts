import type { Actor } from "../../model/eventGraph.ts";

export type ActorShape = "circle" | "hexagon";

/** States and persons are circles, alliances and organisations hexagons. */
export function actorShape(kind: Actor["kind"]): ActorShape {
  return kind === "alliance" || kind === "organization" ? "hexagon" : "circle";
}

/** A hexagon standing on a corner around the origin, of the same area as the circle of that radius. */
export function hexagonPath(radius: number): string {
  const reach = radius * Math.sqrt((2 * Math.PI) / (3 * Math.sqrt(3)));
  const corners = Array.from({ length: 6 }, (_, corner) => {
    const angle = (corner * Math.PI) / 3 - Math.PI / 2;
    return `${(reach * Math.cos(angle)).toFixed(2)} ${(reach * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${corners.join("L")}Z`;
}
