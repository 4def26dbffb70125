export interface Figures {
  readonly median: number;
  readonly worst: number;
  readonly runs: number;
}

/** Milliseconds in, the middle and the worst of them out. */
export function figuresOf(times: readonly number[]): Figures {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
  return { median, worst: sorted.at(-1) ?? 0, runs: sorted.length };
}

/** One line of the report: what, median, worst, and how the median compares with `unit`. */
export function line(what: string, figures: Figures, unit: Figures): string {
  const ms = (number: number): string => `${number.toFixed(1)} ms`.padStart(10);
  const ratio = `${(figures.median / unit.median).toFixed(1)} ×`.padStart(8);
  return `${what.padEnd(52)}${ms(figures.median)}${ms(figures.worst)}${ratio}${String(figures.runs).padStart(6)}`;
}
