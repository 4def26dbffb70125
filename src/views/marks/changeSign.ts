import type { Change } from "../../model/comparison.ts";

/** The sign of a change, to be filled, in a box of 10 px around the origin: told apart by shape, not by colour. */
export const changeSign: Readonly<Record<Exclude<Change, "same">, string>> = {
  new: "M-1-4.5H1V-1H4.5V1H1V4.5H-1V1H-4.5V-1H-1Z",
  gone: "M-4.5-1H4.5V1H-4.5Z",
  stronger: "M0-4L4.6 3.6H-4.6Z",
  weaker: "M0 4L-4.6-3.6H4.6Z",
};
