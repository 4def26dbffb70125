/** One plain line that any log reader can count, whatever the runner's own words: "vitest: 12 passed, 0 failed". */
export function closingLine(
  runner: string,
  counts: { passed: number; failed: number; skipped: number },
): string {
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
  return `${runner}: ${counts.passed} passed, ${counts.failed} failed${skipped}`;
}
