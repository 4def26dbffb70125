/**
 * The unit chart of a relationship: a column per year from its first to its last event, long gaps folded.
 * At most ten columns of about twelve blocks: where there is more, a column is several years and a block
 * several events, and the chart says so.
 *
 *   1965, 2022, 2022, 2024 → year 1965 (1), gap 1966–2021, year 2022 (2), year 2023 (0), year 2024 (1)
 */
export type YearColumn<Unit> =
  | {
      readonly kind: "years";
      readonly from: number;
      readonly to: number;
      readonly units: readonly Unit[];
    }
  | { readonly kind: "gap"; readonly from: number; readonly to: number };

/** Up to this many empty columns in a row are drawn; more are a gap. */
const longestOpenGap = 2;

/** What the panel has room for: a gap is narrower than a column of years. */
const mostWidth = 10;
const gapWidth = 0.67;
const mostBlocks = 12;
const round = [1, 2, 5];

export interface YearColumns<Unit> {
  readonly columns: readonly YearColumn<Unit>[];
  readonly yearsInAColumn: number;
  readonly eventsInABlock: number;
}

export function yearColumns<Unit>(
  units: readonly Unit[],
  yearOf: (unit: Unit) => number,
): YearColumns<Unit> {
  const sorted = units
    .map((unit) => ({ unit, year: yearOf(unit) }))
    .toSorted((a, b) => a.year - b.year);
  const yearsInAColumn = firstRound((step) => widthOf(columnsOf(sorted, step)) <= mostWidth);
  const columns = columnsOf(sorted, yearsInAColumn);
  const most = Math.max(0, ...columns.map((one) => (one.kind === "gap" ? 0 : one.units.length)));
  const eventsInABlock = firstRound((step) => most <= step * mostBlocks);
  return { columns, yearsInAColumn, eventsInABlock };
}

/** The first of 1, 2, 5, 10, 20, 50 … that will do. */
function firstRound(willDo: (step: number) => boolean): number {
  for (let power = 1; ; power *= 10) {
    const found = round.find((one) => willDo(one * power));
    if (found !== undefined || power > 1e9) return (found ?? 1) * power;
  }
}

function columnsOf<Unit>(
  sorted: readonly { readonly unit: Unit; readonly year: number }[],
  step: number,
): readonly YearColumn<Unit>[] {
  const columns: YearColumn<Unit>[] = [];
  let open: { from: number; to: number; units: Unit[]; kind: "years" } | undefined;
  for (const { unit, year } of sorted) {
    const from = Math.floor(year / step) * step;
    if (open?.from !== from) {
      if (open !== undefined) columns.push(...between<Unit>(open.to + 1, from - 1, step));
      open = { kind: "years", from, to: from + step - 1, units: [] };
      columns.push(open);
    }
    open.units.push(unit);
  }
  return columns;
}

function between<Unit>(from: number, to: number, step: number): readonly YearColumn<Unit>[] {
  const empty = (to - from + 1) / step;
  if (empty > longestOpenGap) return [{ kind: "gap", from, to }];
  return Array.from({ length: empty }, (_, offset) => ({
    kind: "years",
    from: from + offset * step,
    to: from + (offset + 1) * step - 1,
    units: [],
  }));
}

function widthOf(columns: readonly YearColumn<unknown>[]): number {
  return columns.reduce((sum, { kind }) => sum + (kind === "gap" ? gapWidth : 1), 0);
}
