/**
 * Whether a text looks like a chronology that people write: lines, list items or headings that begin with a date, or a
 * table of Markdown. Only the forms are looked at, because this is asked of every text.
 *
 *   "- **2022-05-04**: Talks\n- **2022-06**: A treaty" → "certain"      "1914-1918 – War\n1919 – Peace" → "possible"
 */
export function looksLikeChronology(text: string): "certain" | "possible" | "none" {
  if (/^[\s\uFEFF]*(?:[<{[]|BEGIN:|%PDF)/u.test(text)) return "none";
  const lines = text
    .slice(0, 50_000)
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== "");
  if (lines.some((line, at) => isRule(line) && isRow(lines[at - 1] ?? ""))) return "certain";
  const marked = lines.filter((line) => markedDate.test(line)).length;
  if (marked >= 2 || (marked === 1 && lines.length <= 3)) return "certain";
  const plain = lines.filter((line) => plainDate.test(line) || dayFirst.test(line)).length;
  return (plain >= 2 && plain >= lines.length * 0.3) || yearsLead(lines) ? "possible" : "none";
}

/** Whether a year alone is a date where a line begins with one: nearly all do, with that or another date. */
export function yearsLead(lines: readonly string[]): boolean {
  const said = lines.filter((line) => line.trim() !== "" && !/^\s*#/u.test(line));
  const dated = said.filter((line) => yearFirst.test(line) || dayFirst.test(line)).length;
  return said.length > 2 && dated >= said.length * 0.8 && said.some((line) => yearFirst.test(line));
}

const isRow = (line: string): boolean => /^\s*\|.*\|\s*$/u.test(line);
const isRule = (line: string): boolean => /^\s*\|(?:\s*:?-{2,}:?\s*\|)+\s*$/u.test(line);

const dates = String.raw`(?:(?:c|ca|circa|about|around|um|im|in|on|am)\.?\s+)?(?:-?\d{4}\b|\d{1,4}\s*(?:BCE?|CE|AD|v\.\s?Chr)|\d{1,2}\.?\s+\p{L}{3,}|\p{L}{3,}\.?\s+(?:\d{1,2},?\s+)?\d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4})`;
/** In a list, a heading or bold. */
const markedDate = new RegExp(
  String.raw`^\s*(?:(?:[-*+•]|\d{1,3}[.)])\s+(?:\*\*|__|\[{1,2})?|#{1,6}\s+|\*\*|__)${dates}`,
  "iu",
);
/** A whole day, and words with no more than a space between, in which nothing separates cells. */
const dayFirst =
  /^(?:\d{4}-\d\d-\d\d|\d{1,2}\.?\s\p{L}{3,}\.?\s\d{4}|\p{L}{3,}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\.\s?\d{1,2}\.\s?\d{4})\s+\p{L}[^;\t|]*$/u;
/** "1998 Talks in Rome", also in a list. */
const yearFirst = /^\s*(?:(?:[-*+•]|\d{1,3}[.)])\s+)?(?:1\d|20)\d\d\s+\p{L}[^;\t|]*$/u;
/** At the beginning of a line, and then a sign that is none between cells. */
const plainDate = new RegExp(String.raw`^${dates}[^,;\t|]{0,40}?(?:\s[-–—]+\s|[:–—]\s)\S`, "iu");
