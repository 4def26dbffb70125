/** What is odd about a cell of a record, found while it is read; grouped and worded where it is shown. */
export interface RecordFinding {
  readonly code:
    | "unreadable-date"
    | "short-year"
    | "end-first"
    | "extra-spaces"
    | "no-title"
    | "no-source"
    | "same-party"
    | "differing-records";
  /** As the file counts or names its records. */
  readonly place: string;
  /** The heading; "" where no single cell is meant. */
  readonly column: string;
  readonly cell: string;
}
