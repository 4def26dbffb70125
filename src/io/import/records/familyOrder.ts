import { isNobody, piecesOf } from "./cellText.ts";

/**
 * Whether the comma in the cells of a column stands inside of one name, as in libraries and archives: a family name, then
 * a given one. Each cell has two pieces at most, and what stands first stands never last.
 *
 *   "Fischer, Samuel", "Mann, Thomas", "Anon."   → true      "Italy, Japan", "Japan, Italy, NATO"   → false
 */
export function areInFamilyOrder(
  cells: readonly string[],
  { isOfOne, texts }: FamilyClues,
): boolean {
  const parted = cells
    .filter((cell) => cell.trim() !== "" && !isNobody(cell))
    .map((cell) => piecesOf(cell, ","));
  const pairs = parted.filter((pieces) => pieces.length > 1);
  if (pairs.length < parted.length * 0.6 || pairs.some((pieces) => pieces.length > 2)) return false;
  const families = new Set(pairs.map(([family]) => family));
  if (pairs.some(([, given]) => families.has(given))) return false;
  // "Fischer, S." says it by itself; of whole names only the heading, or the rest of the table, says that there is one.
  if (isOfOne || pairs.every(([, given = ""]) => initials.test(given))) return true;
  if (pairs.some((pair) => pair.some((piece) => !isPersonal(piece)))) return false;
  const names = new Map(pairs.map((pair) => [pair.join(", "), pair]));
  return (
    comeBackWhole(names.size, families.size, pairs) || areTurnedRound([...names.values()], texts)
  );
}

interface FamilyClues {
  /** The heading is for one person: "sender". */
  readonly isOfOne: boolean;
  /** What else the table says. */
  readonly texts: () => string;
}

const initials = /^(?:\p{Lu}\p{Ll}?\.[\s-]?){1,4}$/u;

/** Who takes part with one takes part with others too: of lists, pieces come back in other company. */
function comeBackWhole(
  names: number,
  families: number,
  pairs: readonly (readonly string[])[],
): boolean {
  const given = new Set(pairs.map(([, second]) => second));
  return (
    names >= leastNames &&
    families === names &&
    given.size >= names * 0.6 &&
    pairs.length >= names * 1.5
  );
}

const leastNames = 3;

/** "Samuel Fischer" stands somewhere else in the table. */
function areTurnedRound(names: readonly (readonly string[])[], texts: () => string): boolean {
  const text = texts();
  const turned = names.filter(([family = "", given = ""]) => text.includes(`${given} ${family}`));
  return turned.length >= Math.min(names.length, 2);
}

/** A capital, then small letters: neither an acronym nor a state. */
function isPersonal(piece: string): boolean {
  return /^\p{L}[\p{L}\p{M}.'’ -]*$/u.test(piece) && /\p{Ll}/u.test(piece) && !states().has(piece);
}

let known: ReadonlySet<string> | null = null;
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Of today, in the languages of most tables. */
export function states(): ReadonlySet<string> {
  known ??= new Set(
    ["en", "de", "fr", "es"].flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
      return letters.flatMap((first) =>
        letters.flatMap((second) => names.of(`${first}${second}`) ?? []),
      );
    }),
  );
  return known;
}
