import { chosenSource, type Mapping } from "./mapping.ts";
import type { SourceRecord } from "./recordTable.ts";

/** What is odd about a cell of a record, found while it is read; grouped and worded where it is shown. */
export interface RecordFinding {
  readonly code:
    | "unreadable-date"
    | "short-year"
    | "end-first"
    | "extra-spaces"
    | "near-value"
    | "unknown-status"
    | "unknown-precision"
    | "unknown-language"
    | "unknown-role"
    | "unknown-basis"
    | "no-title"
    | "no-source"
    | "same-party"
    | "differing-records";
  /** As the file counts or names its records. */
  readonly place: string;
  /** The heading; "" where no single cell is meant. */
  readonly column: string;
  readonly cell: string;
  /** Of a slip: which value of the list was meant. */
  readonly meant?: string;
}

/** Of a column of a record; `slip`: of a part of its cell. */
export type Find = (
  record: SourceRecord,
  column: number,
  code: RecordFinding["code"],
  slip?: Required<Pick<RecordFinding, "cell" | "meant">>,
) => void;

/** Whether the mapping says what becomes of it. */
export function isDecided(
  { code, place }: Pick<RecordFinding, "code" | "place">,
  mapping: Mapping,
): boolean {
  switch (code) {
    case "extra-spaces":
      return mapping.spaces === "one";
    case "near-value":
      return mapping.slips === "meant";
    case "no-source":
      return chosenSource(place, mapping) !== null;
    default:
      return false;
  }
}
