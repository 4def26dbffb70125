export interface Figures {
  readonly median: number;
  readonly worst: number;
  readonly runs: number;
  /** The longest task of all runs, where that was looked at; 0: none was over 50 ms. */
  readonly task?: number;
}

/** Milliseconds in, the middle and the worst of them out. */
export function figuresOf(times: readonly number[]): Figures {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
  return { median, worst: sorted.at(-1) ?? 0, runs: sorted.length };
}

/** One line of the report: what, median, worst, how the median compares with `unit`, and the longest task. */
export function line(what: string, figures: Figures, unit: Figures): string {
  const ms = (number: number): string => `${number.toFixed(1)} ms`.padStart(10);
  const ratio = `${(figures.median / unit.median).toFixed(1)} ×`.padStart(8);
  const { task } = figures;
  const longest = task === undefined ? "" : task === 0 ? "under 50 ms" : `${task.toFixed(0)} ms`;
  return `${what.padEnd(52)}${ms(figures.median)}${ms(figures.worst)}${ratio}${String(figures.runs).padStart(6)}${longest.padStart(14)}`;
}
