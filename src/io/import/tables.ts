import type { Importer } from "./importer.ts";

/** Tables of any sort: what their columns hold is guessed, and for a person to say. */
export const tables: readonly Importer[] = [
  {
    id: "csv",
    family: "tables",
    name: "CSV",
    extensions: [".csv", ".tsv", ".tab", ".txt"],
    mediaTypes: ["text/csv", "text/tab-separated-values", "text/plain"],
    sniff: ({ text }) => (text !== null && isTable(text) ? "possible" : "none"),
    load: async () => (await import("./readers/readCsv.ts")).readCsv,
  },
];

/** Most of its first lines are parted by the same sign; JSON and XML begin with other signs. */
function isTable(text: string): boolean {
  if (/^\s*[<{[]/u.test(text)) return false;
  const lines = text
    .slice(0, 20_000)
    .replaceAll(/"(?:[^"]|"")*"/gu, "")
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== "")
    .slice(0, 50);
  return [",", ";", "\t", "|"].some((delimiter) => {
    const parted = lines.filter((line) => line.includes(delimiter)).length;
    return lines.length > 0 && parted >= lines.length * 0.8;
  });
}
