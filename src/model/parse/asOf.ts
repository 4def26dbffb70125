import { epochDayToIso } from "../dates/calendar.ts";
import { dateOf } from "../dates/dateOf.ts";
import type { Meta, TimelineEvent } from "../eventGraph.ts";
import { eachRow, type Table } from "./table.ts";

/**
 * When the data was last checked, where the file does not say: not before the last thing in it that
 * happened.
 *
 *   events of 2023-01-10 and 2025-09-08   "[2025-09-08..]"
 */
export function settleAsOf(meta: Meta, events: Table<TimelineEvent>): Meta {
  if (meta.asOf !== "") return meta;
  let last: number | undefined;
  eachRow(events, ({ date, status }) => {
    if (status === "planned" || status === "expected" || status === "cancelled") return;
    const known = dateOf(date)?.known;
    if (known !== undefined) last = Math.max(last ?? known.earliest, known.earliest);
  });
  return { ...meta, asOf: last === undefined ? "[1900..]" : `[${epochDayToIso(last)}..]` };
}
