import { foldText } from "../foldText.ts";

/**
 * A word as it is compared in the search: folded, and without an e after a, o or u, so that all three ways
 * of writing an umlaut are one.
 *
 *   searchKey("Südkorea") = searchKey("Suedkorea") = searchKey("Sudkorea") → "sudkorea"
 *
 * Looking only back, it keeps beginnings: what a person has typed so far has a key that begins the word's.
 */
export function searchKey(word: string): string {
  return foldText(word)
    .replaceAll(/(?<=[aou])e/gu, "")
    .slice(0, longestKey);
}

/** In characters: beyond it, words of a hostile file would only make the index slow. */
const longestKey = 48;
