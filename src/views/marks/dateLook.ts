import type { FuzzyDate } from "../../model/dates/fuzzyDate.ts";
import type { TimelineEvent } from "../../model/eventGraph.ts";

/**
 * How a date is drawn: what the source knows, nothing more.
 *
 *   "2024-07-28" happened            → day          "2022-05"              → within
 *   "[..2040]"                       → before       "2022/2023-01"         → range
 *   "2025-09-09" planned             → planned      "[2024-07-28..]" planned → plannedOpen
 */
export type DateLook =
  | "day"
  | "within"
  | "before"
  | "after"
  | "range"
  | "planned"
  | "plannedSpan"
  | "plannedBefore"
  | "plannedOpen"
  | "named";

interface DatedEvent {
  readonly date: FuzzyDate;
  readonly row: Pick<TimelineEvent, "status" | "dateBasis">;
}

export const isHollow = (status: TimelineEvent["status"]): boolean =>
  status === "planned" || status === "expected" || status === "cancelled";

export function dateLook({ date, row }: DatedEvent, named = false): DateLook {
  if (named) return "named";
  const exact = date.shape === "day" && !date.approximate;
  if (isHollow(row.status)) {
    if (date.open === "before") return "plannedBefore";
    if (date.open === "after") return "plannedOpen";
    return exact ? "planned" : "plannedSpan";
  }
  if (date.open === "before") return "before";
  if (date.open === "after") return "after";
  if (exact) return "day";
  if (date.shape === "interval") return "range";
  return date.shape === "oneOf" && row.dateBasis === "relative" ? "before" : "within";
}
