import type { Importer } from "./importer.ts";
import { jsonKind } from "./jsonKind.ts";

/** Tables of any sort: what their columns hold is guessed, and for a person to say. */
export const tables: readonly Importer[] = [
  {
    id: "csv",
    family: "tables",
    name: "CSV",
    extensions: [".csv", ".tsv", ".tab"],
    mediaTypes: ["text/csv", "text/tab-separated-values"],
    sniff: ({ text }) => (text !== null && isTable(text) ? "possible" : "none"),
    load: async () => (await import("./readers/readCsv.ts")).readCsv,
  },
  {
    id: "xlsx",
    family: "tables",
    name: "XLSX",
    extensions: [".xlsx", ".xlsm"],
    mediaTypes: ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    sniff: ({ bytes }) => (isZip(bytes) && holds(bytes, "xl/") ? "certain" : "none"),
    load: async () => (await import("./readers/readWorkbook.ts")).readWorkbook,
  },
  {
    id: "ods",
    family: "tables",
    name: "ODS",
    extensions: [".ods"],
    mediaTypes: ["application/vnd.oasis.opendocument.spreadsheet"],
    sniff: ({ bytes }) =>
      isZip(bytes) && holds(bytes, "opendocument.spreadsheet") ? "certain" : "none",
    load: async () => (await import("./readers/readOds.ts")).readOds,
  },
  {
    id: "parquet",
    family: "tables",
    name: "Parquet",
    extensions: [".parquet"],
    mediaTypes: ["application/vnd.apache.parquet"],
    sniff: ({ bytes }) =>
      /^PAR[1E]$/u.test(String.fromCharCode(...bytes.subarray(0, 4))) ? "certain" : "none",
    load: async () => (await import("./readers/readParquet.ts")).readParquet,
  },
  {
    id: "data-package",
    family: "tables",
    name: "Data package",
    extensions: [".zip"],
    mediaTypes: ["application/zip"],
    // Its descriptor says what it is, but tables alone may be packed too.
    sniff: ({ bytes }) =>
      isZip(bytes) &&
      ["datapackage.json", ".csv", ".tsv", ".CSV"].some((name) => holds(bytes, name))
        ? "certain"
        : "none",
    load: async () => (await import("./readers/readDataPackage.ts")).readDataPackage,
  },
  {
    id: "json-table",
    family: "tables",
    name: "JSON table",
    extensions: [".jsonl", ".ndjson", ".geojson"],
    mediaTypes: ["application/geo+json", "application/x-ndjson"],
    sniff: (content) => (jsonKind(content) === "table" ? "certain" : "none"),
    load: async () => (await import("./readers/readJsonTable.ts")).readJsonTable,
  },
];

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** Names of files stand as they are at the beginning of an archive, and all of them at its end. */
function holds(bytes: Uint8Array, name: string): boolean {
  const decoder = new TextDecoder("latin1");
  return [bytes.subarray(0, 4096), bytes.subarray(-16_384)].some((part) =>
    decoder.decode(part).includes(name),
  );
}

/** Most of its first lines are parted by the same sign; JSON and XML begin with other signs. */
function isTable(text: string): boolean {
  if (/^\s*[<{[]/u.test(text)) return false;
  const lines = text
    .slice(0, 20_000)
    .replaceAll(/"(?:[^"]|"")*"/gu, "q")
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== "")
    .slice(0, 50);
  return [",", ";", "\t", "|"].some((delimiter) => {
    const parted = lines.filter((line) => line.includes(delimiter)).length;
    if (lines.length < 2 || parted < lines.length * 0.8) return false;
    return delimiter !== "," || !isProse(lines);
  });
}

/** After the commas of sentences are spaces, and each line has some other number of them. */
function isProse(lines: readonly string[]): boolean {
  const counts = lines.map((line) => line.split(",").length);
  const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)];
  const isEven = counts.filter((count) => count === usual).length >= lines.length * 0.6;
  return !isEven && !lines.some((line) => /,[^\s"]/u.test(line.replaceAll(/\d,\d/gu, "")));
}
