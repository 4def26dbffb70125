/** How high the timeline of a stage is, in units: the axis, a lane of one, two or more rows, and all lanes by how many there are. */
export interface StageHeights {
  readonly axis: number;
  readonly rows: readonly [one: number, two: number, more: number];
  readonly total: readonly number[];
}

export const stageHeights: Readonly<Record<"wide" | "narrow", StageHeights>> = {
  wide: { axis: 22, rows: [23, 26, 28], total: [0, 56, 70, 102, 133] },
  narrow: { axis: 18, rows: [28, 30, 34], total: [0, 70, 100, 132, 162] },
};

export const timelineHeight = (lanes: number, column: boolean): number => {
  const { axis, total } = stageHeights[column ? "narrow" : "wide"];
  return axis + (total[lanes] ?? 0);
};
