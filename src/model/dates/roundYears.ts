/**
 * Years that are round as people count them, for axes and bins: 2000, 1950; and before our era, where
 * year 0 is 1 BCE, -699 is 700 BCE and -49 is 50 BCE.
 *
 *   nextRoundYear(-699, 100) → -599 (600 BCE)      nextRoundYear(-49, 50) → 1      nextRoundYear(1, 50) → 50
 */

/** 1, 2, 5, 10, 20, 50 …: the least that is not less. */
export function roundYears(atLeast: number): number {
  let power = 1;
  while (power * 10 < atLeast) power *= 10;
  return [1, 2, 5, 10].map((factor) => factor * power).find((years) => years >= atLeast) ?? power;
}

export function isRoundYear(year: number, step: number): boolean {
  return (year > 0 ? year : 1 - year) % step === 0;
}

/** The first year after this one that is round, or that begins our era: no bin spans both eras. */
export function nextRoundYear(year: number, step: number): number {
  if (year > 0) return (Math.floor(year / step) + 1) * step;
  const before = (Math.ceil((1 - year) / step) - 1) * step;
  return before > 0 ? 1 - before : 1;
}

/** The round years of a stretch, both ends included. */
export function roundYearsWithin(first: number, last: number, step: number): number[] {
  const years: number[] = [];
  for (let year = first; year <= last; year = nextRoundYear(year, step))
    if (isRoundYear(year, step)) years.push(year);
  return years;
}
