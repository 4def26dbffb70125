/**
 * Text as it is compared in a search: without case, Latin accents or compatibility forms.
 *
 *   foldText("Süd-Koréa") → "sud-korea"
 *
 * Only U+0300 to U+036F are dropped: folding all combining marks would turn が into か.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036F\u2066-\u2069]/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .normalize("NFC");
}
