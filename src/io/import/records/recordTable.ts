import type { RecordUnit } from "../../../model/parse/problem.ts";
import type { ColumnUse } from "./columnUse.ts";

/**
 * What a file of another format holds, before anybody has decided what it means: records of cells under headings.
 * Each format reads its files into this one form; what the columns hold is for the mapping to say.
 *
 *   date,event,who                  columns: date, event, who
 *   2021-03-05,Talks,Italy; Japan   records: [{ place: "2", cells: ["2021-03-05", "Talks", "Italy; Japan"] }]
 */
export interface RecordTable {
  /** The id of the importer that read it. */
  readonly format: string;
  /** What one record is called where the file is cited: "row 12", "letter 12". */
  readonly unit: RecordUnit;
  readonly columns: readonly RecordColumn[];
  readonly records: readonly SourceRecord[];
  /** It is of Musubi's own making: nothing need be asked. */
  readonly isSettled?: true;
  /** How it was read, as far as a person could wish it otherwise. */
  readonly reading: ReadingFacts;
  /** What the file says of itself. */
  readonly about: {
    readonly title?: string;
    readonly description?: string;
    /** As a tag (BCP 47). */
    readonly language?: string;
    /** The name of whom it is about: the owner of a calendar. */
    readonly focus?: string;
    readonly licence?: string;
  };
  /** By how a cell names them: what the file says of who takes part. */
  readonly actors: ReadonlyMap<string, KnownActor>;
  /** By how a cell names them: what the file says of the documents that it is made from. */
  readonly sources?: ReadonlyMap<string, KnownSource>;
}

export interface RecordColumn {
  readonly name: string;
  /** What the format itself says that it holds; left out where the column can hold anything. */
  readonly holds?: ColumnUse;
}

export interface SourceRecord {
  /** As the file counts or names its records: the row in a spreadsheet, the id of an edge. */
  readonly place: string;
  /** One a column, `""` where nothing stands. */
  readonly cells: readonly string[];
}

export interface ReadingFacts {
  readonly encoding?: string;
  readonly delimiter?: string;
  /** The row with the headings, from 1; 0: there are none. */
  readonly headings?: number;
  readonly sheet?: string;
  /** Of a workbook or an archive, all that could have been read. */
  readonly sheets?: readonly string[];
}

export interface KnownActor {
  readonly name: string;
  readonly kind?: "state" | "alliance" | "organization" | "person";
  readonly aliases?: readonly string[];
  readonly wikidata?: string;
}

export interface KnownSource {
  readonly title: string;
  readonly author?: string;
  readonly publisher?: string;
  /** Full, of http or https. */
  readonly url?: string;
}
