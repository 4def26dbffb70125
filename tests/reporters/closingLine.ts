/**
 * One plain line that any log reader can count, whatever the runner's own words: "vitest: 12 passed, 0 failed". Tests that
 * were left out (they need files that are not here) are in the runner's own summary above it.
 */
export function closingLine(runner: string, counts: { passed: number; failed: number }): string {
  return `${runner}: ${counts.passed} passed, ${counts.failed} failed`;
}
