import { decodeBytes } from "../../model/bytes/decodeBytes.ts";
import type { ParseOutcome } from "../../model/parse/parse.ts";
import type { Problem } from "../../model/parse/problem.ts";
import { shown } from "../../model/parse/shown.ts";
import { importerOfContent, importerOfName, openableFormats } from "./chooseImporter.ts";
import type { ReadOptions } from "./importer.ts";

/**
 * The bytes of a file to an event graph: the one door for a chosen, dropped or pasted file, a file of
 * the site, data of a host or inside the page, and the command line. It never rejects for what is in
 * the file, only when it is aborted or the code of a format does not load.
 *
 *   importFile("ties.json", bytes)   { graph, problems: [], read: { events: 38, kept: 38 } }
 *   importFile("ties.xyz", bytes)    { graph: null, problems: [unknown-format], … }
 */
export async function importFile(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<ParseOutcome> {
  const { signal } = options;
  const decoded = await decodeBytes(bytes);
  signal?.throwIfAborted();
  const text = decoded.ok ? decoded.value.text : null;
  const content = { bytes, text };
  const importer = importerOfContent(content) ?? (text === null ? null : importerOfName(name));
  if (importer === null)
    return nothing(decoded.ok ? unknownFormat(decoded.value.text) : decoded.error);
  const read = await importer.load();
  signal?.throwIfAborted();
  const outcome = await read(content, options);
  const guess = decoded.ok ? decoded.value.guess : null;
  return guess === null ? outcome : { ...outcome, problems: [guess, ...outcome.problems] };
}

function nothing(problem: Problem): ParseOutcome {
  return { graph: null, problems: [problem], read: { events: 0, kept: 0 } };
}

function unknownFormat(text: string): Problem {
  const whole = { severity: "error", at: "", count: 1 } as const;
  if (text.trim() === "") return { ...whole, code: "empty-file", found: null, params: {} };
  return {
    ...whole,
    code: "unknown-format",
    found: shown(text.trimStart().slice(0, 81)),
    params: { formats: openableFormats() },
  };
}
