import type { SearchHit } from "./createSearch.ts";
import type { SearchField } from "./searchDocuments.ts";
import { searchTokens } from "./searchTokens.ts";

/**
 * Why something was found: which of its words, and where in them.
 *
 *   "Suedkorea" → { field: "alias", pieces: [{ text: "Suedkorea", marked: true }] }
 */
export interface Why {
  readonly field: SearchField;
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A longer text is cut to about this many characters around what is marked first. */
const excerptLength = 96;

/** The one text that holds most of what was looked for; of equals the first, which is the shown title if it does. */
export function whyFound({ document, terms }: SearchHit, shown: string): Why | null {
  const parts = [{ field: "title" as const, text: shown }, ...document.parts];
  let best: { readonly field: SearchField; readonly text: string } | null = null;
  let most = 0;
  for (const part of parts) {
    const keys = new Set(searchTokens(part.text).map(({ key }) => key));
    const held = [...terms].filter((term) => keys.has(term)).length;
    if (held > most) [best, most] = [part, held];
  }
  return best && { field: best.field, pieces: markedPieces(excerpt(best.text, terms), terms) };
}

/** The text in pieces, the words that were looked for marked; joined they are the text. */
export function markedPieces(text: string, terms: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of markedSpans(text, terms)) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Pairs of characters overlap; what touches becomes one. */
function markedSpans(text: string, terms: ReadonlySet<string>): readonly Span[] {
  const spans: Span[] = [];
  for (const { key, start, end } of searchTokens(text)) {
    if (!terms.has(key)) continue;
    const last = spans.at(-1);
    if (last !== undefined && start <= last.end)
      spans[spans.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else spans.push({ start, end });
  }
  return spans;
}

function excerpt(text: string, terms: ReadonlySet<string>): string {
  if (text.length <= excerptLength) return text;
  const first = markedSpans(text, terms)[0]?.start ?? 0;
  const from = first < excerptLength / 2 ? 0 : wordBefore(text, first - excerptLength / 4);
  const to = from + excerptLength;
  const head = from > 0 ? "… " : "";
  const tail = to < text.length ? "…" : "";
  return `${head}${text.slice(from, to).toWellFormed()}${tail}`;
}

/** Where the word at that place begins. */
function wordBefore(text: string, at: number): number {
  return text.lastIndexOf(" ", at) + 1;
}
