import type { TimelineEvent } from "../../../model/eventGraph.ts";
import { nearest } from "../../../model/parse/nearest.ts";
import { isNobody, namesIn, plainOfMarkup, trimmed } from "./cellText.ts";
import type { ColumnUse } from "./columnUse.ts";
import type { Mapping } from "./mapping.ts";
import { nearNames, sameLetters } from "./nearNames.ts";
import type { Find } from "./recordFindings.ts";
import type { RecordTable, SourceRecord } from "./recordTable.ts";

/**
 * Columns whose cells are of a list: of the format's own, as the status, or of the table's, as its kinds and topics.
 * What is a slip of a value there is said with what was meant, and changed only when a person wants it.
 *
 *   statusOf("held") → "happened"      statusOf("hapened") → null      meantStatus("hapened") → "happened"
 *   Meeting 12, meeting 1, Meetnig 1 → "meeting" and "Meetnig" mean "Meeting"
 */
type Status = TimelineEvent["status"];

const statusWords: Readonly<Record<Status, readonly string[]>> = {
  happened: [
    "done",
    "held",
    "completed",
    "confirmed",
    "past",
    "closed",
    "geschehen",
    "abgeschlossen",
  ],
  ongoing: ["open", "active", "in progress", "laufend", "andauernd"],
  planned: ["scheduled", "tentative", "geplant"],
  expected: ["forecast", "erwartet"],
  cancelled: ["canceled", "abgesagt", "storniert"],
  claimed: ["alleged", "behauptet"],
  unrecorded: [],
};

const statusOfWord = new Map(
  (Object.keys(statusWords) as Status[]).flatMap((status) =>
    [status, ...statusWords[status]].map((word) => [word, status] as const),
  ),
);

/**
 * null: the cell says something that is no status. Calendars call what is settled "confirmed", which says nothing of
 * whether it took place: they pass words of their own.
 */
export function statusOf(cell: string): Status | null {
  const word = cell.toLowerCase();
  return statusOfWord.get(word) ?? (word === "" || isNobody(cell) ? "unrecorded" : null);
}

const meantStatus = (cell: string): string | undefined => nearest(cell, statusOfWord.keys());

/** Of fewer letters, another word is as near. */
const shortest = 5;
/** A slip is rare beside what was meant. */
const rarer = 4;
/** A column of more is no list. */
const mostValues = 500;

/** What is meant by the values of a column that look like slips of others there. */
function meantValues(
  { records }: RecordTable,
  column: number,
  valuesIn: (cell: string) => readonly string[],
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { cells } of records)
    for (const value of valuesIn(cells[column] ?? ""))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size > mostValues) return new Map();
  const count = (value: string): number => counts.get(value) ?? 0;
  return new Map(
    nearNames(counts, shortest).flatMap(({ name, other }) =>
      sameLetters(name, other) || count(name) * rarer <= count(other)
        ? [[name, other] as const]
        : [],
    ),
  );
}

/** Reads the columns whose cells are of a list, and says what is none of it. */
export function listReader(
  table: RecordTable,
  mapping: Mapping,
  uses: readonly ColumnUse[],
  isOpen: (column: number) => boolean,
  finding: Find,
) {
  const slips = mapping.slips === "meant";
  const columns = uses.flatMap((use, column) => {
    if (use.as !== "type" && use.as !== "topics") return [];
    const valuesIn = (cell: string): readonly string[] => {
      if (use.as === "topics") return namesIn(cell, use.separator);
      const value = trimmed(plainOfMarkup(cell));
      return value === "" ? [] : [value];
    };
    const meant = isOpen(column) ? meantValues(table, column, valuesIn) : noSlips;
    return [{ as: use.as, column, valuesIn, meant }];
  });
  const statusAt = uses.findIndex(({ as }) => as === "status");
  return {
    of(as: "type" | "topics", record: SourceRecord): readonly string[] {
      const values = columns.flatMap((one) =>
        one.as !== as
          ? []
          : one.valuesIn(record.cells[one.column] ?? "").map((value) => {
              const meant = one.meant.get(value);
              if (meant === undefined) return value;
              finding(record, one.column, "near-value", { cell: value, meant });
              return slips ? meant : value;
            }),
      );
      return [...new Set(values)];
    },
    status(record: SourceRecord): Status {
      const cell = trimmed(record.cells[statusAt] ?? "");
      const status = statusOf(cell);
      if (status !== null) return status;
      if (!isOpen(statusAt)) return "unrecorded";
      const meant = meantStatus(cell);
      if (meant === undefined) finding(record, statusAt, "unknown-status");
      else finding(record, statusAt, "near-value", { cell, meant });
      return (slips && meant !== undefined ? statusOf(meant) : null) ?? "unrecorded";
    },
  };
}

const noSlips: ReadonlyMap<string, string> = new Map();
