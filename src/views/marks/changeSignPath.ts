import type { Change } from "../../model/comparison.ts";

/** The sign of a change, to be filled, in a box of 10 px around the origin: told apart by shape, not by colour. */
export const changeSign: Readonly<Record<Exclude<Change, "same">, string>> = {
  new: "M-1-4.5H1V-1H4.5V1H1V4.5H-1V1H-4.5V-1H-1Z",
  // An empty place struck out: a bar before a number would be a minus.
  gone: "M0-4.5A4.5 4.5 0 1 1-.01-4.5ZM0-2.9A2.9 2.9 0 1 0 .01-2.9ZM-4.6 3.5L3.5-4.6L4.6-3.5L-3.5 4.6Z",
  stronger: "M0-4L4.6 3.6H-4.6Z",
  weaker: "M0 4L-4.6-3.6H4.6Z",
};
