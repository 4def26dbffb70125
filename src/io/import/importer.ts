import type { ParseOutcome } from "../../model/parse/parse.ts";

/**
 * A format that can be opened: one entry of `importers`, and nothing else needs to know of it. It is
 * recognised by what a file holds, because names lie; its code loads once a file needs it.
 *
 *   { id: "musubi-json", name: "Musubi JSON", extensions: [".json"], sniff: …, load: … }
 */
export interface Importer {
  /** Stable and kebab-case. */
  readonly id: string;
  /** What the format is called, in every language alike. */
  readonly name: string;
  /** In lower case. They filter the file picker, and decide only about a file that no importer recognises. */
  readonly extensions: readonly `.${string}`[];
  readonly mediaTypes: readonly string[];
  readonly sniff: (content: FileContent) => Match;
  readonly load: () => Promise<ReadFormat>;
}

export interface FileContent {
  readonly bytes: Uint8Array;
  /** As `decodeBytes` reads it; null: it is no text. */
  readonly text: string | null;
}

/** `certain`: nothing else looks like this. `possible`: of this sort (JSON), but perhaps of another format. */
export type Match = "certain" | "possible" | "none";

/**
 * A file to an event graph and what is wrong with it. Only data goes in and comes out, so that it may
 * run in a Worker. It rejects when it is aborted, and otherwise never.
 */
type ReadFormat = (content: FileContent, options: ReadOptions) => Promise<ParseOutcome>;

export interface ReadOptions {
  /** Aborted when the result is no longer wanted. */
  readonly signal?: AbortSignal;
}
