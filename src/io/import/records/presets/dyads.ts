import { cellDate } from "../cellDate.ts";
import type { RecordTable } from "../recordTable.ts";
import { columnNamed, hasHeadings, holding, one, several } from "./holding.ts";

/**
 * Collections of events of two sides, one a row, that come with headings of their own: ICEWS, POLECAT and ACLED. What
 * the numbers beside an event mean (intensity, precision of a place) is in none of Musubi's fields.
 *
 *   Event Date, Source Name, Event Text, Target Name → date, initiator, type, recipient
 */
export function dyads(table: RecordTable): RecordTable | null {
  if (hasHeadings(table, ["source name", "target name", "event text"])) return icews(table);
  if (hasHeadings(table, ["event type", "event mode", "actor name", "recipient name"]))
    return polecat(table);
  if (hasHeadings(table, ["event date", "actor1", "event type", "sub event type"]))
    return acled(table);
  return null;
}

/** ICEWS Coded Event Data (doi:10.7910/DVN/28075). */
function icews(table: RecordTable): RecordTable {
  return holding(table, {
    "event date": null,
    "source name": one("initiator"),
    "target name": one("recipient"),
    "event text": { as: "type" },
    city: { as: "place" },
    publisher: { as: "source" },
    "story id": { as: "locator" },
  });
}

/** POLECAT (doi:10.7910/DVN/AJGVIT). */
function polecat(table: RecordTable): RecordTable {
  return holding(table, {
    "event date": null,
    headline: { as: "title" },
    "actor name": several("initiator"),
    "recipient name": several("recipient"),
    "event type": { as: "type" },
    contexts: { as: "topics", separator: ";" },
    placename: { as: "place" },
    source: { as: "source" },
  });
}

/**
 * ACLED (codebook of 2023). Which side is first says nothing of who began. "Time precision" 2 is a week around the day,
 * 3 a month: then the day is only a place holder.
 */
function acled(table: RecordTable): RecordTable {
  return holding(withPrecision(table), {
    "event date": { as: "date" },
    "event id cnty": { as: "id" },
    actor1: one("participant"),
    actor2: one("participant"),
    "assoc actor 1": several("participant"),
    "assoc actor 2": several("participant"),
    "event type": { as: "type" },
    "sub event type": { as: "topics", separator: null },
    notes: { as: "title", cut: "sentence" },
    location: { as: "place" },
    source: { as: "source" },
  });
}

function withPrecision(table: RecordTable): RecordTable {
  const date = columnNamed(table, "event date");
  const precision = columnNamed(table, "time precision");
  const known = new Map<string, string>();
  const day = (cell: string): string => {
    const edtf =
      known.get(cell) ??
      cellDate(cell, { order: "day-first", bce: "historical", latestYear: 9998 })?.edtf ??
      cell;
    known.set(cell, edtf);
    return edtf;
  };
  return {
    ...table,
    records: table.records.map(({ place, cells }) => ({
      place,
      cells: cells.map((cell, at) =>
        at === date ? ofPrecision(day(cell), cells[precision]?.trim() ?? "") : cell,
      ),
    })),
  };
}

function ofPrecision(day: string, precision: string): string {
  if (!/^\d{4}-\d\d-\d\d$/u.test(day)) return day;
  return precision === "3" ? day.slice(0, 7) : precision === "2" ? `${day}~` : day;
}
