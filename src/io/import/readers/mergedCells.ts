/**
 * Cells of a workbook that are merged over several rows: what stands in the first is said of all of them, a date of three
 * events, a heading of two rows.
 *
 *   <mergeCell ref="A2:A4"/> of the sheet "Events" → "Events": [{ column: 0, first: 1, last: 3 }]
 */
interface MergedRows {
  /** From 0. */
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

type Files = ReadonlyMap<string, Uint8Array>;

/** More are no table that a person made. */
const most = 10_000;

/** By the name of the sheet; those of one row, as of a title above a table, are none. */
export function mergedRowsIn(files: Files): ReadonlyMap<string, readonly MergedRows[]> {
  const targets = new Map(
    tagsIn(files, "xl/_rels/workbook.xml.rels", "Relationship").map((tag) => [
      attribute(tag, "Id"),
      attribute(tag, "Target").replace(/^\/?(?:xl\/)?/u, "xl/"),
    ]),
  );
  return new Map(
    tagsIn(files, "xl/workbook.xml", "sheet").map((tag) => {
      const path = targets.get(attribute(tag, "(?:\\w+:)?id")) ?? "";
      const merged = tagsIn(files, path, "mergeCell").slice(0, most);
      return [
        plainOf(attribute(tag, "name")),
        merged.flatMap((one) => rowsOf(attribute(one, "ref"))),
      ];
    }),
  );
}

/** Writes what stands in the first row into the empty cells below it; the rows below, from 0. */
export function fillDown(
  rows: readonly string[][],
  merged: readonly MergedRows[],
): ReadonlySet<number> {
  const joined = new Set<number>();
  for (const { column, first, last } of merged) {
    const said = rows[first]?.[column] ?? "";
    if (said === "") continue;
    for (let at = first + 1; at <= Math.min(last, first + most); at += 1) {
      const row = rows[at];
      if (row === undefined) break;
      while (row.length <= column) row.push("");
      if (row[column] === "") row[column] = said;
      joined.add(at);
    }
  }
  return joined;
}

/** "B2:C5" → column 1, rows 1 to 4 */
function rowsOf(range: string): readonly MergedRows[] {
  const [, letters = "", from, to] =
    /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/u.exec(range) ?? [];
  if (letters === "" || from === to) return [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return [{ column: column - 1, first: Number(from) - 1, last: Number(to) - 1 }];
}

function tagsIn(files: Files, path: string, name: string): readonly string[] {
  const bytes = files.get(path);
  if (bytes === undefined) return [];
  const form = new RegExp(String.raw`<(?:\w+:)?${name}\s[^>]*>`, "gu");
  return new TextDecoder().decode(bytes).match(form) ?? [];
}

const attribute = (tag: string, name: string): string =>
  new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`, "u")
    .exec(tag)
    ?.slice(1)
    .find(Boolean) ?? "";

const marks = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" } as const;

const plainOf = (text: string): string =>
  text.replaceAll(/&(lt|gt|quot|apos|amp);/gu, (_, name: keyof typeof marks) => marks[name]);
