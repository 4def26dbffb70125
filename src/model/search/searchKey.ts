/**
 * Text as it is compared in a search: without case, Latin accents or compatibility forms.
 *
 *   foldText("Süd-Koréa") → "sud-korea"
 *
 * Only U+0300 to U+036F are dropped: folding all combining marks would turn が into か.
 */
export function foldText(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036F\u2066-\u2069]/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .normalize("NFC");
}

const isAscii = (text: string): boolean => /^[ -~]*$/u.test(text);

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
