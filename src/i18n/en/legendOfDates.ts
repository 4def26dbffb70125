/** What the marks of dates mean; `short` where there is little room. */
export const dateLegend = {
  button: "Legend",
  title: "How dates are drawn",
  close: "Close the legend",
  short: {
    day: "exact day",
    within: "month or season",
    around: "approximate",
    before: "by then",
    planned: "planned",
  },
  looks: {
    day: "Exact day",
    within: "On some day between its fixed ends",
    around: "Approximate: the ends are not known",
    before: "At the fixed end at the latest",
    planned: "Outline: planned, outcome not reported",
  },
  alsoTitle: "Also",
  also: {
    range: "Lasted from the one end to the other",
    after: "From the fixed end on, open",
    plannedBefore: "Outline in each of these forms: planned for then",
    named: "Dotted: mentioned, did not attend",
    cut: "Ends in a point: goes on beyond",
    column: "One above the other: on the same day",
    tied: "One event in several lanes",
    counted: "So many events: click to list them",
  },
  basisTitle: "How the date is known",
  basis: {
    stated: "Solid centre: the source states the date",
    relative: "Half centre: calculated from the source’s words",
    inferred: "No centre: inferred (the note says from what), or not recorded how it is known",
  },
};
