import { fallbackLanguage, type Language } from "../../i18n/locales.ts";
import { loadMessages } from "../../i18n/messages.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import { decodeBytes } from "../../model/bytes/decodeBytes.ts";
import type { ParseOutcome } from "../../model/parse/parse.ts";
import type { Problem } from "../../model/parse/problem.ts";
import { shown } from "../../model/parse/shown.ts";
import type { FileContent, Importer, Reading, ReadOptions } from "./importer.ts";
import { musubiJson } from "./musubiJson.ts";
import { fileProblem } from "./records/recordProblems.ts";
import { unpacked } from "./unpacked.ts";

/** Beside how a file is read: what is said of it, and by which mapping its records become events. */
export interface ImportOptions extends ReadOptions {
  /** Of the words that a file of another format does not have itself. */
  readonly language?: Language;
  /** EDTF: the day on which it is read. */
  readonly today?: string;
}

/**
 * The bytes of a file to an event graph, with the guesses where it is of another format: the one door for a chosen,
 * dropped or pasted file, a file of the site, data of a host or inside the page, and the command line. It never
 * rejects for what is in the file, only when it is aborted or the code of a format does not load.
 *
 *   importFile("ties.json", bytes)   { graph, problems: [], read: { events: 38, kept: 38 } }
 *   importFile("ties.xyz", bytes)    { graph: null, problems: [unknown-format], … }
 */
export async function importFile(
  name: string,
  bytes: Uint8Array,
  options: ImportOptions = {},
): Promise<ParseOutcome> {
  const reading = await readFile(name, bytes, options);
  if (reading.kind === "graph") return reading.outcome;
  const { table, problems } = reading;
  if (table === null) return { graph: null, problems, read: { events: 0, kept: 0 } };
  const { language = fallbackLanguage, today = new Date().toISOString().slice(0, 10) } = options;
  const [{ guessMapping }, { openRecords }] = await Promise.all([
    import("./records/guessMapping.ts"),
    import("./records/openRecords.ts"),
    loadMessages(language),
  ]);
  options.signal?.throwIfAborted();
  const { mapping } = guessMapping(table);
  const { outcome } = openRecords(table, mapping, { fileName: name, language, today });
  return { ...outcome, problems: [...problems, ...outcome.problems] };
}

/** The bytes of a file to what it holds: a whole event graph, or records of which a mapping makes one. */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Reading> {
  const { signal } = options;
  const plain = await unpacked(bytes);
  signal?.throwIfAborted();
  if (!plain.ok) return nothing(plain.error);
  const large = await largeGraph(plain.value, options);
  signal?.throwIfAborted();
  if (large !== null) return large;
  const decoded = await decodeBytes(plain.value, options.wishes?.encoding);
  signal?.throwIfAborted();
  const text = decoded.ok ? decoded.value.text : null;
  const written = { bytes: plain.value, text };
  // An event graph waits for no list of other formats.
  const isOwn = musubiJson.sniff(written) === "certain";
  const content = isOwn || text === null ? written : { ...written, text: await plainJson(text) };
  const found = isOwn ? ok(musubiJson) : await recognised(name, content);
  signal?.throwIfAborted();
  if (!found.ok) return nothing(found.error ?? (decoded.ok ? emptyFile : decoded.error));
  const importer = found.value;
  const read = await importer.load();
  signal?.throwIfAborted();
  const reading = await read(content, { name, ...options });
  if (!decoded.ok) return reading;
  const { guess, encoding } = decoded.value;
  if (reading.kind === "records") return withEncoding(reading, encoding, guess);
  return guess === null ? reading : withProblem(reading, guess);
}

/** An event graph that is too large to be made a text first; null: it is something else, or anything is wrong with its JSON. */
async function largeGraph(bytes: Uint8Array, { wishes }: ReadOptions): Promise<Reading | null> {
  if (bytes.length < largeFile || wishes?.encoding !== undefined) return null;
  const { readLargeJson } = await import("./readLargeJson.ts");
  return readLargeJson(bytes);
}

/** Bytes: some 40,000 events. */
const largeFile = 3 * 2 ** 22;

async function plainJson(text: string): Promise<string> {
  // Of all other texts, most begin otherwise.
  if (/^[\s\uFEFF]*[\d[{]/u.test(text)) return text;
  return (await import("./jsonInside.ts")).jsonInside(text);
}

/** Of what separates cells, a person may know the encoding better; other formats name their own. */
function withEncoding(
  reading: Extract<Reading, { kind: "records" }>,
  encoding: string,
  guess: Problem | null,
): Reading {
  const { table } = reading;
  const problems = guess === null ? reading.problems : [guess, ...reading.problems];
  if (table?.reading.delimiter === undefined) return { ...reading, problems };
  return { ...reading, table: { ...table, reading: { ...table.reading, encoding } }, problems };
}

function withProblem(reading: Extract<Reading, { kind: "graph" }>, problem: Problem): Reading {
  const { outcome } = reading;
  return { ...reading, outcome: { ...outcome, problems: [problem, ...outcome.problems] } };
}

function nothing(problem: Problem): Reading {
  return { kind: "records", table: null, problems: [problem] };
}

const emptyFile = fileProblem("empty-file", {});

/** The importer of a file, or why there is none; null: it is no text, or there is none in it. */
async function recognised(
  name: string,
  content: FileContent,
): Promise<Result<Importer, Problem | null>> {
  const { importerOfContent, importerOfName, openableFormats } =
    await import("./chooseImporter.ts");
  const { knownFormatOf } = await import("./knownFormats.ts");
  const known = knownFormatOf(content);
  if (known !== null) return err(fileProblem("known-format", known));
  const { text } = content;
  const importer = importerOfContent(content) ?? (text === null ? null : importerOfName(name));
  if (importer !== null) return ok(importer);
  if (text === null || text.trim() === "") return err(null);
  const found = shown(text.trimStart().slice(0, 81));
  return err(fileProblem("unknown-format", { formats: openableFormats() }, { found }));
}
