/**
 * Rows as comma-separated values (RFC 4180) that a spreadsheet may open: with a byte order mark, or
 * Excel takes UTF-8 for something else, and with no cell that it would run as a formula.
 *
 *   csv([["title", "year"], ["=1+1", "-44"]]) → `\uFEFFtitle,year\r\n'=1+1,-44\r\n`
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map((text) => quoted(safe(text))).join(",")}\r\n`).join("")}`;
}

/** What a formula begins with, also after what a spreadsheet trims; NFKC makes full width ordinary. */
const formula = /^[\p{White_Space}\p{C}]*[=+\-@\u2212]/u;
const control = /^[\t\r\n]/u;
const number = /^-?\d+(?:\.\d+)?$/u;

/** An apostrophe makes a spreadsheet take the cell for text; a number below 0 stays one. */
function safe(text: string): string {
  if (number.test(text)) return text;
  const runs = control.test(text) || formula.test(text.slice(0, 80).normalize("NFKC"));
  return runs ? `'${text}` : text;
}

/** Spaces at the ends are quoted too, though the standard does not ask: some readers trim them. */
function quoted(text: string): string {
  return /["\r\n,;\t]|^ | $/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
