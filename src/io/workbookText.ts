/**
 * Text in the cells of a workbook, which are XML 1.0: what that cannot hold is written as Office Open XML says (ECMA-376,
 * `ST_Xstring`), and a line feed alone stays itself. Excel takes no longer text than 32,767 characters.
 *
 *   cellOfText("a\rb") → "a_x000D_b"
 */
export const longestCell = 32_767;

/** Stands in the notes of the spreadsheet that people begin with, in every language alike. */
export const templateMark = "musubi-template";

export function cellOfText(text: string): string {
  // write-excel-file looks texts up in a plain object, where these are taken.
  if (text in {}) return `${escaped(text.charCodeAt(0))}${text.slice(1)}`;
  if (!marked.test(text) && text.length <= longestCell) return text.toWellFormed();
  return text
    .toWellFormed()
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_")
    .replaceAll(unwritable, (character) =>
      Array.from({ length: character.length }, (_, at) => escaped(character.charCodeAt(at))).join(
        "",
      ),
    )
    .slice(0, longestCell);
}

const escaped = (unit: number): string => `_x${unit.toString(16).toUpperCase().padStart(4, "0")}_`;

/** Beside what XML does not allow, what it advises against: the library drops both. */
// oxlint-disable-next-line no-control-regex -- these are what is meant
const unwritable = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFD\p{Noncharacter_Code_Point}]/gu;
const marked = new RegExp(`${unwritable.source}|_x[0-9A-Fa-f]{4}_`, "u");
