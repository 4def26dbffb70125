import type { Bends } from "./knotTies.ts";
import type { Layout } from "./forces.ts";

/** Where everything lies, solved once for a graph and an area. */
export interface Solved {
  readonly layout: Layout;
  readonly bends: Bends;
  readonly scale: number;
}

/** Solutions as JSON, and a mark of the graph that they were solved of: what has changed since is solved anew. */
export interface WrittenSolutions {
  readonly of: string;
  readonly solutions: readonly (readonly [
    area: string,
    solved: {
      readonly layout: readonly (readonly [id: string, x: number, y: number])[];
      readonly bends: readonly (readonly [
        knot: string,
        bends: readonly (readonly [party: string, bend: number])[],
      ])[];
      readonly scale: number;
    },
  ])[];
}

/**
 * The default data as the build has solved it for the first picture, which writes this file anew (`build/firstPicture.ts`):
 * on a slow machine solving takes half a second, and both pictures have everything in the same places.
 */
export const solvedInBuild: WrittenSolutions | null = null;
