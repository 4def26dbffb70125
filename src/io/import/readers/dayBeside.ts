/**
 * The day so many days after another, both as EDTF.
 *
 *   dayBeside("2024-03-01", -1) → "2024-02-29"
 */
export function dayBeside(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return day;
  return new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}
