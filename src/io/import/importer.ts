import type { Encoding } from "../../model/bytes/decodeBytes.ts";
import type { ParseOutcome } from "../../model/parse/parse.ts";
import type { Problem } from "../../model/parse/problem.ts";
import type { RecordTable } from "./records/recordTable.ts";

/**
 * A format that can be opened: one entry of `importers`, and nothing else needs to know of it. It is
 * recognised by what a file holds, because names lie; its code loads once a file needs it.
 *
 *   { id: "musubi-json", family: "linked-data", name: "Musubi JSON", extensions: [".json"], sniff: …, load: … }
 */
export interface Importer {
  /** Stable and kebab-case. */
  readonly id: string;
  /** Under which heading the format is listed for people. */
  readonly family: FormatFamily;
  /** What the format is called, in every language alike. */
  readonly name: string;
  /** In lower case. They filter the file picker, and decide only about a file that no importer recognises. */
  readonly extensions: readonly `.${string}`[];
  readonly mediaTypes: readonly string[];
  readonly sniff: (content: FileContent) => Match;
  readonly load: () => Promise<ReadFormat>;
}

export const formatFamilies = [
  "tables",
  "networks",
  "letters",
  "timelines",
  "security",
  "linked-data",
] as const;

export type FormatFamily = (typeof formatFamilies)[number];

export interface FileContent {
  readonly bytes: Uint8Array;
  /** As `decodeBytes` reads it; null: it is no text. */
  readonly text: string | null;
}

/** `certain`: nothing else looks like this. `possible`: of this sort (JSON), but perhaps of another format. */
export type Match = "certain" | "possible" | "none";

/**
 * A file to what it holds. Only data goes in and comes out, so that it may run in a Worker. It rejects when it is
 * aborted, and otherwise never.
 */
export type ReadFormat = (content: FileContent, options: ReadOptions) => Promise<Reading>;

/** A whole event graph, or records that a mapping makes one of. */
export type Reading =
  | { readonly kind: "graph"; readonly outcome: ParseOutcome }
  | {
      readonly kind: "records";
      /** null: nothing of the file can be read, and the problems say why. */
      readonly table: RecordTable | null;
      readonly problems: readonly Problem[];
    };

export interface ReadOptions {
  /** Aborted when the result is no longer wanted. */
  readonly signal?: AbortSignal;
  /** Of the file, with its extension: a table says nothing of itself. */
  readonly name?: string;
  /** What a person wants read otherwise than it was guessed. */
  readonly wishes?: ReadingWishes;
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** How far a file is read. */
export interface ReadProgress {
  /** 0 to 1. */
  readonly share: number;
  /** Of a table, how many so far. */
  readonly rows?: number;
  /** Of a package of several tables: which is being read, from 1. */
  readonly file?: { readonly at: number; readonly of: number };
}

export interface ReadingWishes {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: string | undefined;
  /** Around cells, and before a quotation mark inside of one. */
  readonly quote?: string;
  readonly escape?: string;
  /** The row with the headings, from 1; 0: there are none. */
  readonly headings?: number | undefined;
  /** Of a workbook or an archive. */
  readonly sheet?: string | undefined;
}
