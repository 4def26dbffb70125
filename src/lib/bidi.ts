/**
 * Text of unknown direction inside other text. Without isolates the dates, brackets and full stops
 * around a word in Hebrew or Arabic change places with it (Unicode Standard Annex 9).
 *
 *   isolated("Rome")       "Rome"
 *   isolated("روما (1)")   the same between U+2068 and U+2069
 */
const firstStrong = "\u2068";
const pop = "\u2069";

/** Letters that are written from right to left, and invisible marks that turn the direction. */
const turning =
  /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** What has nothing to turn stays as it is, so that names can be compared, copied and searched for. */
export function isolated(text: string): string {
  if (!turning.test(text) || isIsolate(text)) return text;
  return `${firstStrong}${balanced(text)}${pop}`;
}

function isIsolate(text: string): boolean {
  const inside = text.slice(1, -1);
  return text === `${firstStrong}${inside}${pop}` && balanced(inside) === inside;
}

/** A line of a longer text goes the way of the whole, though its own first word may not. */
export function lineOf(whole: string, line: string): string {
  const first = /\p{L}/u.exec(whole)?.[0] ?? "";
  return turning.test(first) ? `\u200F${line}` : line;
}

/** The same without marks that isolate. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/gu, "");
}

/** A mark that ends nothing would end the isolate around the text; a line that is cut off has lost some. */
function balanced(text: string): string {
  let open = 0;
  for (const [mark] of text.matchAll(/[\u2066-\u2069]/gu)) {
    open += mark === pop ? -1 : 1;
    if (open < 0) return withoutIsolates(text);
  }
  return open === 0 ? text : withoutIsolates(text);
}
