import type { PlacedCord } from "./cordMarks.ts";
import type { HullMark } from "./hulls/hullMarks.ts";
import type { PlacedKnot } from "./knotMarks.ts";
import type { NodeMark, RailMark } from "./networkPicture.ts";

/** The marks that labels, chip and threads keep clear of or point at. */
export interface Drawn {
  readonly nodes: readonly NodeMark[];
  readonly cords: readonly PlacedCord[];
  readonly knots: readonly PlacedKnot[];
  readonly rail: RailMark | null;
  readonly hulls: readonly HullMark[];
}
