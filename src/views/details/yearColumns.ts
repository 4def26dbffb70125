/**
 * The unit chart of a relationship: a column a year from its first to its last event, long gaps folded.
 *
 *   1965, 2022, 2022, 2024 → year 1965 (1), gap 1966–2021, year 2022 (2), year 2023 (0), year 2024 (1)
 */
export type YearColumn<Unit> =
  | { readonly kind: "year"; readonly year: number; readonly units: readonly Unit[] }
  | { readonly kind: "gap"; readonly from: number; readonly to: number };

/** Up to this many empty years in a row are drawn as such. */
const longestOpenGap = 2;

export function yearColumns<Unit>(
  units: readonly Unit[],
  yearOf: (unit: Unit) => number,
): readonly YearColumn<Unit>[] {
  const byYear = new Map<number, Unit[]>();
  for (const unit of units) {
    const year = yearOf(unit);
    byYear.set(year, [...(byYear.get(year) ?? []), unit]);
  }
  const columns: YearColumn<Unit>[] = [];
  let last: number | undefined;
  for (const year of [...byYear.keys()].toSorted((a, b) => a - b)) {
    if (last !== undefined) columns.push(...between<Unit>(last + 1, year - 1));
    columns.push({ kind: "year", year, units: byYear.get(year) ?? [] });
    last = year;
  }
  return columns;
}

function between<Unit>(from: number, to: number): readonly YearColumn<Unit>[] {
  const empty = to - from + 1;
  if (empty > longestOpenGap) return [{ kind: "gap", from, to }];
  return Array.from({ length: empty }, (_, offset) => ({
    kind: "year",
    year: from + offset,
    units: [],
  }));
}
