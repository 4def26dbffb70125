/**
 * What a file is that is no text, by its first bytes.
 *
 *   { 50 4B 03 04 … }   "zip"
 */
export type BinaryKind =
  | "spreadsheet"
  | "document"
  | "zip"
  | "empty-zip"
  | "gzip"
  | "bzip2"
  | "xz"
  | "7-zip"
  | "zstandard"
  | "png"
  | "jpeg"
  | "gif"
  | "webp"
  | "pdf"
  | "old-office"
  | "sqlite"
  | "parquet"
  | "binary";

export function binaryKind(bytes: Uint8Array): BinaryKind | null {
  // A character for each byte, so that signatures can be written as text.
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  const known = signatures.find(
    ({ start, inside = "" }) => head.startsWith(start) && head.includes(inside),
  );
  return known?.kind ?? (head.includes("\0") ? "binary" : null);
}

interface Signature {
  readonly kind: BinaryKind;
  readonly start: string;
  readonly inside?: string;
}

/** The more special first: a workbook is a ZIP archive too. */
const signatures: readonly Signature[] = [
  { start: "PK\x03\x04", inside: "xl/", kind: "spreadsheet" },
  { start: "PK\x03\x04", inside: ".spreadsheet", kind: "spreadsheet" },
  { start: "PK\x03\x04", inside: "word/", kind: "document" },
  { start: "PK\x03\x04", kind: "zip" },
  { start: "PK\x05\x06", kind: "empty-zip" },
  { start: "\x1f\x8b", kind: "gzip" },
  { start: "BZh", kind: "bzip2" },
  { start: "\xfd7zXZ", kind: "xz" },
  { start: "7z\xbc\xaf", kind: "7-zip" },
  { start: "\x28\xb5\x2f\xfd", kind: "zstandard" },
  { start: "\x89PNG", kind: "png" },
  { start: "\xff\xd8\xff", kind: "jpeg" },
  { start: "GIF8", kind: "gif" },
  { start: "RIFF", inside: "WEBP", kind: "webp" },
  { start: "%PDF-", kind: "pdf" },
  { start: "\xd0\xcf\x11\xe0", kind: "old-office" },
  { start: "SQLite format 3\0", kind: "sqlite" },
  { start: "PAR1", kind: "parquet" },
];
