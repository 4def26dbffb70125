import type { FuzzyDate } from "../model/dates/fuzzyDate.ts";
import type { TimelineEvent } from "../model/eventGraph.ts";
import type { DatedEvent } from "../model/graphIndex.ts";

/**
 * How a date is drawn: what the source knows, nothing more. The happened ones:
 *
 *   "2024-07-28"  → day      a dot                    "2024-07~"       → around  soft at both ends
 *   "2022-05"     → within   firm at both ends        "2022/2023-01"   → range   what lasted
 *   "[..2040]"    → before   fades in, a firm end     "2024-07-28/.."  → after   the same, mirrored
 *
 * Each has its hollow twin for what is planned; `named` is a dotted dot.
 */
export type DateLook =
  | "day"
  | "within"
  | "around"
  | "before"
  | "after"
  | "range"
  | "planned"
  | "plannedSpan"
  | "plannedAround"
  | "plannedBefore"
  | "plannedOpen"
  | "plannedRange"
  | "named";

/** The outline of a look, whether filled, hollow or dotted. */
export type LookOutline = "day" | "within" | "around" | "before" | "after" | "range";

const plannedTwin: Readonly<Record<LookOutline, DateLook>> = {
  day: "planned",
  within: "plannedSpan",
  around: "plannedAround",
  before: "plannedBefore",
  after: "plannedOpen",
  range: "plannedRange",
};

const outlines = new Map<DateLook, LookOutline>([
  ...(Object.entries(plannedTwin) as [LookOutline, DateLook][]).map(
    ([outline, twin]) => [twin, outline] as const,
  ),
  ["named", "day"],
]);

export const isHollow = (status: TimelineEvent["status"]): boolean =>
  status === "planned" || status === "expected" || status === "cancelled";

export function dateLook(
  { date, status }: Pick<DatedEvent, "date" | "status">,
  named = false,
): DateLook {
  if (named) return "named";
  const outline = outlineOfDate(date);
  return isHollow(status) ? plannedTwin[outline] : outline;
}

export function outlineOf(look: DateLook): LookOutline {
  return outlines.get(look) ?? (look as LookOutline);
}

/** Whatever the status. */
export function outlineOfDate({ open, shape, approximate, uncertain }: FuzzyDate): LookOutline {
  if (open !== "none") return open;
  if (approximate || uncertain) return "around";
  if (shape === "interval") return "range";
  if (shape === "oneOf") return "before";
  return shape === "day" ? "day" : "within";
}
