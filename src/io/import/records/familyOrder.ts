import { isNobody, piecesOf } from "./cellText.ts";

/**
 * Whether the comma in the cells of a column stands inside of one name, as in libraries and archives: a family name, then
 * a given one. Each cell has two pieces at most, and what stands first stands never last.
 *
 *   "Fischer, Samuel", "Mann, Thomas", "Anon."   → true      "Italy, Japan", "Japan, Italy, NATO"   → false
 */
export function areInFamilyOrder(cells: readonly string[], isOfOne: boolean): boolean {
  const parted = cells
    .filter((cell) => cell.trim() !== "" && !isNobody(cell))
    .map((cell) => piecesOf(cell, ","));
  const pairs = parted.filter((pieces) => pieces.length > 1);
  if (pairs.length < parted.length * 0.6 || pairs.some((pieces) => pieces.length > 2)) return false;
  // "Fischer, S." says it by itself; of whole names only the heading says that there is one.
  if (!isOfOne && !pairs.every(([, given = ""]) => initials.test(given))) return false;
  const families = new Set(pairs.map(([family]) => family));
  return pairs.every(([, given]) => !families.has(given));
}

const initials = /^(?:\p{Lu}\p{Ll}?\.[\s-]?){1,4}$/u;
