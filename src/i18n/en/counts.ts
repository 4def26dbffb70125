import { countsIn } from "../counts.ts";

export const counts = countsIn("en-GB", (part, whole) => `${part} of ${whole}`);
export const { number, noun, plural, shownOf, pluralOf, alwaysOf } = counts;
