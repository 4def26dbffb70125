import { textPrint } from "../../../lib/textPrint.ts";
import type { GraphIndex } from "../../../model/graphIndex.ts";
import type { Solved, WrittenSolutions } from "./solvedInBuild.ts";
import type { Web } from "./webOf.ts";

/** A hundredth of a px. */
const rounded = (px: number): number => Math.round(100 * px) / 100;

export function writeSolutions(
  of: string,
  solutions: ReadonlyMap<string, Solved>,
): WrittenSolutions {
  return {
    of,
    solutions: [...solutions].map(([area, { layout, bends, scale }]) => [
      area,
      {
        layout: [...layout].map(([id, { x, y }]) => [id, rounded(x), rounded(y)]),
        bends: [...bends].map(([knot, of]) => [knot, [...of]]),
        scale,
      },
    ]),
  };
}

/** By area; none where they are those of another graph. */
export function readSolutions(written: WrittenSolutions | null, of: string): Map<string, Solved> {
  if (written === null || written.of !== of) return new Map();
  return new Map(
    written.solutions.map(([area, { layout, bends, scale }]) => [
      area,
      {
        layout: new Map(layout.map(([id, x, y]) => [id, { x, y }])),
        bends: new Map(bends.map(([knot, of]) => [knot, new Map(of)])),
        scale,
      },
    ]),
  );
}

/** A mark of all of a graph that decides where anything lies. */
export function whatIsSolved(
  index: GraphIndex,
  { focus, actors, partners, cords, knots }: Web,
): string {
  const { eventCount } = index.projection;
  const all = [
    focus ?? null,
    actors.map((id) => {
      const { code, shortName, name } = index.actorById.get(id) ?? {};
      return [id, eventCount.get(id) ?? 0, partners.has(id), code, shortName ?? name];
    }),
    cords.map(({ a, b, count }) => [a, b, count]),
    knots.map(({ id, parties, count }) => [id, parties, count]),
  ];
  return textPrint([JSON.stringify(all)]);
}
