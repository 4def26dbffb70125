import { shortened } from "../../lib/shortened.ts";
import type { ExcerptLine } from "./problem.ts";
import { escaped } from "./shown.ts";

/**
 * Places in a text as people name them: the line, counted from 1, and three lines to recognise it by.
 *
 *   excerptAt(lines, start, end)   111 "title": …  ▸112 "date": "2023-13",  113 "place": …
 */
export interface Lines {
  readonly text: string;
  /** Where each line begins. */
  readonly starts: readonly number[];
}

/** A line may be the whole file; of such a line only this much is shown, around the place. */
const widest = 160;

export function linesOf(text: string): Lines {
  const starts = [0];
  for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r/g))
    starts.push(index + ending.length);
  return { text, starts };
}

/** From 1. */
export function lineAt({ starts }: Lines, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** Columns count from 1 too. */
export function columnAt(lines: Lines, offset: number): number {
  return offset - (lines.starts[lineAt(lines, offset) - 1] ?? 0) + 1;
}

export function excerptAt(lines: Lines, start: number, end: number): readonly ExcerptLine[] {
  const bad = lineAt(lines, start);
  const numbers = [bad - 1, bad, bad + 1].filter(
    (line) => line >= 1 && line <= lines.starts.length,
  );
  return numbers.map((line) => {
    const from = lines.starts[line - 1] ?? 0;
    const to = lines.starts[line] ?? lines.text.length;
    if (line === bad) return badLine(lines.text, from, to, start, Math.min(end, to), line);
    const text = shortened(
      escaped(tidy(lines.text.slice(from, Math.min(to, from + widest + 1)))),
      widest,
    );
    return { line, text, bad: false };
  });
}

function badLine(
  text: string,
  from: number,
  to: number,
  start: number,
  end: number,
  line: number,
): ExcerptLine {
  const left = Math.max(from, start - widest / 4);
  const lead = (left > from ? "…" : "") + escaped(tidy(text.slice(left, start)));
  const most = Math.max(widest - lead.length, widest / 2);
  const marked = shortened(escaped(tidy(text.slice(start, Math.min(end, start + most)))), most);
  const rest = escaped(tidy(text.slice(end, Math.min(to, end + widest))));
  const whole = shortened(lead + marked + rest, Math.max(widest, lead.length + marked.length + 1));
  return { line, text: whole, bad: true, mark: [lead.length, lead.length + marked.length] };
}

/** Without the line break at its end, and with tabs narrow. */
function tidy(text: string): string {
  return text.replace(/[\r\n]+$/, "").replace(/\t/g, "  ");
}
