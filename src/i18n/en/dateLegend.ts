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
    within: "Known month, season or year: on some day between its firm ends",
    around: "Approximate: around this time, the ends are not known",
    before: "One of several days, or by a deadline: at the firm end at the latest",
    planned: "Hollow: planned, the outcome not in the sources",
  },
  alsoTitle: "Also",
  also: {
    range: "Lasted from the one end to the other",
    after: "From the firm end on, open",
    plannedBefore: "Hollow in each of these forms: planned for then",
    named: "Dotted: named, but not present",
    cut: "Ends in a point: goes on beyond the period shown, until the year beside it",
    tied: "One event in several lanes",
    counted: "A number: so many events, most often of one day. Click to list them",
  },
  basisTitle: "How the date is known",
  basis: {
    stated: "A core: the source states the date",
    relative: "Half a core: reckoned from the source’s words",
    inferred: "No core: inferred (the note says from what), or not recorded how it is known",
  },
};
