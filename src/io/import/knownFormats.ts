import type { ProblemParams } from "../../model/parse/problem.ts";
import type { FileContent } from "./importer.ts";
import { rootOf } from "./xmlRoot.ts";

/**
 * Formats that are recognised and not read, so that a person hears what to do: each with the next step.
 *
 *   "%PDF-1.7…" → { format: "PDF", next: "text" }      "@prefix schema: …" → { format: "Turtle", next: "json-ld" }
 */
type KnownFormat = ProblemParams["known-format"];

export function knownFormatOf({ bytes, text }: FileContent): KnownFormat | null {
  if (text === null) return binaryFormat(bytes);
  const head = text.slice(0, 20_000).replace(/^\s+/u, "");
  const known = texts.find(([form]) => form.test(head));
  if (known !== undefined) return { format: known[1], next: known[2] };
  const root = rootOf(text);
  const ofRoot = root === null ? undefined : roots.find(([form]) => form.test(root.name));
  return ofRoot === undefined ? null : { format: ofRoot[1], next: ofRoot[2] };
}

type Known = readonly [form: RegExp, format: string, next: KnownFormat["next"]];

const texts: readonly Known[] = [
  [
    /^(?:#[^\n]*\n\s*)*(?:@prefix\s+[\w.-]*:\s*<|@base\s+<|(?:PREFIX|prefix)\s+[\w.-]*:\s*<[^>]*>\s*\n(?![\s\S]*\b(?:SELECT|select)\b))/u,
    "Turtle",
    "json-ld",
  ],
  [
    /^<[^>\s]+>\s+<[^>\s]+>\s+(?:<[^>\s]+>|"(?:[^"\\]|\\.)*"\S*|_:\w+)\s*(?:<[^>\s]+>\s*)?\.\s*(?:\n|$)/u,
    "N-Triples",
    "json-ld",
  ],
  [/^(?:PREFIX\s+[\s\S]{0,5000}?)?\bSELECT\b[\s\S]{0,5000}?\bWHERE\s*\{/iu, "SPARQL", "results"],
  [/^\{\\rtf/u, "RTF", "text"],
  [/^(?:\*vertices\b|\*network\b)/iu, "Pajek", "network"],
  [/^(?:graph\s*\[|Creator\s+"[^"]*"\s*(?:Version\s+\S+\s*)?graph\s*\[)/iu, "GML", "network"],
  [/^(?:strict\s+)?(?:di)?graph\s*(?:"[^"]*"|\w+)?\s*\{/iu, "DOT (Graphviz)", "network"],
  [/^(?:nodedef>|dl\s+n\s*=)/iu, "GDF / UCINET", "network"],
  [/^@(?:article|book|misc|incollection|inproceedings|phdthesis|online)\s*\{/imu, "BibTeX", "csv"],
  [
    /^\{(?=[\s\S]*"resources"\s*:\s*\[)(?=[\s\S]*"path"\s*:)(?=[\s\S]*"(?:profile|schema|fields|mediatype)"\s*:)/u,
    "datapackage.json",
    "folder",
  ],
  [/^TY {2}- /u, "RIS", "csv"],
  [/^ID;P[^\n]*\n(?:[A-Z];|[A-Z]\r?\n)/u, "SYLK", "save-as"],
  [/^0 HEAD\r?\n/u, "GEDCOM", "csv"],
  [/^BEGIN:VCARD/iu, "vCard", "csv"],
  [
    /^(?:--[^\n]*\n\s*|\/\*(?:[^*]|\*(?!\/))*\*\/;?\s*)*(?:CREATE TABLE|INSERT INTO|PRAGMA |DROP TABLE)\b/iu,
    "SQL",
    "csv",
  ],
];

/** By the element that holds all. */
const roots: readonly Known[] = [
  [/^RDF$/u, "RDF/XML", "json-ld"],
  [/^kml$/u, "KML", "csv"],
  [/^gpx$/u, "GPX", "csv"],
  [/^sparql$/u, "SPARQL XML", "results"],
  [/^(?:rss|feed)$/u, "RSS / Atom", "csv"],
  [/^ead$/u, "EAD", "csv"],
  [/^(?:mods|modsCollection|collection)$/u, "MODS / MARCXML", "csv"],
  [/^Workbook$/u, "Excel 2003 XML", "save-as"],
  [/^document$/u, "OpenDocument XML (FODS)", "save-as"],
  [/^STIX_Package$/u, "STIX 1", "stix"],
];

function binaryFormat(bytes: Uint8Array): KnownFormat | null {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  if (head.startsWith("%PDF-")) return { format: "PDF", next: "text" };
  if (head.startsWith("SQLite format 3\0")) return { format: "SQLite", next: "csv" };
  if (head.startsWith("\xd0\xcf\x11\xe0")) return oldOffice(bytes);
  // Of an archive, what is named first says what all of it is.
  if (!head.startsWith("PK\x03\x04") || !/\[Content_Types\]|_rels\/|mimetype/u.test(head))
    return null;
  if (bytesHave(bytes, "xl/workbook.bin")) return { format: "XLSB", next: "save-as" };
  if (head.includes("word/")) return { format: "Word", next: "text" };
  if (head.includes("ppt/")) return { format: "PowerPoint", next: "text" };
  if (head.includes("opendocument.text")) return { format: "OpenDocument Text", next: "text" };
  return null;
}

/** At its end an archive lists all that is in it. */
const bytesHave = (bytes: Uint8Array, name: string): boolean =>
  new TextDecoder("latin1").decode(bytes.subarray(-16_384)).includes(name);

/** A file system of its own, which names its streams in UTF-16. */
function oldOffice(bytes: Uint8Array): KnownFormat {
  const names = new TextDecoder("utf-16le").decode(
    bytes.subarray(0, Math.min(bytes.length, 2 ** 20) & ~1),
  );
  const tail = new TextDecoder("utf-16le").decode(
    bytes.subarray(Math.max(0, bytes.length - 2 ** 17) & ~1),
  );
  const has = (name: string): boolean => names.includes(name) || tail.includes(name);
  if (has("WordDocument")) return { format: "Word 97", next: "text" };
  if (has("PowerPoint Document")) return { format: "PowerPoint 97", next: "text" };
  return { format: "Excel 97 (XLS)", next: "save-as" };
}
