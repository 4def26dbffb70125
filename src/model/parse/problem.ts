/**
 * One thing that is wrong with a file, in one place or in several: where it is, what was found there, what belongs there, and
 * how to fix it. Errors cost the row or the field they are in; warnings cost nothing. In `fix`, what
 * stands between straight quotation marks or in brackets is to be typed as it is.
 *
 *   { severity: "error", path: "events[6].date", code: "invalid-date", found: '"2023-13"', … }
 */
export interface Problem {
  readonly severity: "error" | "warning";
  /** Place in the file, as in JavaScript: `events[6].date`; `""` for the file as a whole. */
  readonly path: string;
  /** Stable and kebab-case. */
  readonly code: string;
  /** The value as JSON, shortened to 80 characters. */
  readonly found: string;
  readonly expected: string;
  readonly message: string;
  readonly fix: string;
  /** In how many places. */
  readonly count: number;
  /** Of several, the first hundred, that of `path` too; left out where there is one. */
  readonly places?: readonly ProblemPlace[];
  /** Counted from 1; only for problems found in text. */
  readonly line?: number;
  readonly excerpt?: readonly ExcerptLine[];
}

interface ProblemPlace {
  readonly path: string;
  readonly line?: number;
}

/** How many there are, places of the same problem counted each. */
export function countOf(problems: readonly Problem[], severity?: Problem["severity"]): number {
  let sum = 0;
  for (const one of problems)
    if (severity === undefined || one.severity === severity) sum += one.count;
  return sum;
}

export interface ExcerptLine {
  readonly line: number;
  readonly text: string;
  readonly bad: boolean;
  /** Where in `text` of the bad line the value stands: from, to (behind its last character). */
  readonly mark?: readonly [number, number];
}
