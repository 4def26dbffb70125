import { countsIn } from "../counts.ts";

export const counts = countsIn("de-DE", (part, whole) => `${part} von ${whole}`);
export const { number, noun, plural, shownOf, pluralOf, alwaysOf } = counts;
