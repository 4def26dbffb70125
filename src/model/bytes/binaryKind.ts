/**
 * What a file is that is no text, by its first bytes, and what to do with it.
 *
 *   { 50 4B 03 04 … }   { name: "a ZIP archive", fix: "Unpack it …" }
 */
export interface BinaryKind {
  readonly name: string;
  readonly fix: string;
}

export function binaryKind(bytes: Uint8Array): BinaryKind | null {
  // A character for each byte, so that signatures can be written as text.
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  const known = signatures.find(
    ({ start, inside = "" }) => head.startsWith(start) && head.includes(inside),
  );
  return known ?? (head.includes("\0") ? { name: "a binary file", fix: another } : null);
}

const another = "Choose the file with the event graph: JSON text.";
const unpack = "Unpack it and open the file inside.";
const saveSheet = "Save the sheet as text in UTF-8.";

interface Signature extends BinaryKind {
  readonly start: string;
  readonly inside?: string;
}

/** The more special first: a workbook is a ZIP archive too. */
const signatures: readonly Signature[] = [
  { start: "PK\x03\x04", inside: "xl/", name: "a spreadsheet", fix: saveSheet },
  { start: "PK\x03\x04", inside: ".spreadsheet", name: "a spreadsheet", fix: saveSheet },
  { start: "PK\x03\x04", inside: "word/", name: "a word processor’s document", fix: another },
  { start: "PK\x03\x04", name: "a ZIP archive", fix: unpack },
  { start: "PK\x05\x06", name: "an empty ZIP archive", fix: another },
  { start: "\x1f\x8b", name: "a gzip archive", fix: unpack },
  { start: "BZh", name: "a bzip2 archive", fix: unpack },
  { start: "\xfd7zXZ", name: "an xz archive", fix: unpack },
  { start: "7z\xbc\xaf", name: "a 7-Zip archive", fix: unpack },
  { start: "\x28\xb5\x2f\xfd", name: "a Zstandard archive", fix: unpack },
  { start: "\x89PNG", name: "a PNG picture", fix: another },
  { start: "\xff\xd8\xff", name: "a JPEG picture", fix: another },
  { start: "GIF8", name: "a GIF picture", fix: another },
  { start: "RIFF", inside: "WEBP", name: "a WebP picture", fix: another },
  { start: "%PDF-", name: "a PDF document", fix: another },
  { start: "\xd0\xcf\x11\xe0", name: "a document of an older office program", fix: saveSheet },
  { start: "SQLite format 3\0", name: "an SQLite database", fix: "Export its tables as text." },
  { start: "PAR1", name: "a Parquet file", fix: "Export it as text." },
];
