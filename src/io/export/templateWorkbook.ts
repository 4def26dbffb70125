import type { Feature, Row } from "write-excel-file/universal";
import type { Language } from "../../i18n/locales.ts";
import { messagesFor, type Messages } from "../../i18n/messages.ts";
import { escapeXml } from "../../lib/escapeMarkup.ts";
import { templateMark } from "../workbookText.ts";

/**
 * A workbook to begin with: headings, examples, what belongs under each heading, and a list to choose the status from. It opens
 * again without a question, because a row of its notes says what it is.
 */
export async function templateWorkbook(language: Language): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import("write-excel-file/universal");
  const words = messagesFor(language).template;
  const keys = Object.keys(words.columns) as (keyof typeof words.columns)[];
  const { invasion, summit, tour } = words.examples;
  const examples: readonly Partial<Readonly<Record<(typeof keys)[number], string>>>[] = [
    { date: "2022-02-24", ...invasion, status: words.status.happened },
    { date: "2022-06-29", ...summit, status: words.status.happened },
    { date: "2023-01-09/2023-01-15", ...tour, status: words.status.happened },
  ];
  const events: Row[] = [
    keys.map((key) => ({ ...heading(words.columns[key]), ...(needed.has(key) && lit) })),
    ...examples.map((one) => keys.map((key) => text(one[key]))),
  ];
  const notes: Row[] = [
    [heading(words.intro)],
    [],
    ...keys.map((key) => [heading(words.columns[key]), text(words.help[key])]),
    [],
    [text(templateMark), text("1")],
  ];
  const file = await writeXlsxFile(
    [
      {
        sheet: words.events,
        data: events,
        columns: keys.map((key) => ({ width: widths[key] ?? 18 })),
        stickyRowsCount: 1,
      },
      { sheet: words.notes, data: notes, columns: [{ width: 18 }, { width: 120 }] },
    ],
    { features: [checks(words, keys)] },
  ).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

const needed: ReadonlySet<string> = new Set(["date", "title", "who"]);
const lit = { backgroundColor: "#F4F2ED" };
const widths: Readonly<Partial<Record<string, number>>> = {
  title: 36,
  who: 48,
  summary: 48,
  date: 22,
};

const heading = (value: string) => ({ value, type: String, fontWeight: "bold" as const });

/** Text, so that no program turns a date of its own making out of it. */
const text = (value: string | undefined) =>
  value === undefined ? null : { value, type: String, format: "@" };

const lastRow = 5000;

/** What belongs in a cell is said when it is chosen; a status is one of the list. */
function checks(
  words: Messages["template"],
  keys: readonly (keyof typeof words.columns)[],
): Feature<Blob> {
  const rules = keys.map((key, at) => {
    const letter = String.fromCodePoint(65 + at);
    const said = `allowBlank="1" showInputMessage="1" promptTitle="${escapeXml(words.columns[key])}" prompt="${escapeXml(words.help[key].slice(0, 255))}" sqref="${letter}2:${letter}${lastRow}"`;
    if (key !== "status") return `<dataValidation ${said}/>`;
    const list = Object.values(words.status).join(",");
    return `<dataValidation type="list" showErrorMessage="1" error="${escapeXml(words.notInList)}" ${said}><formula1>"${escapeXml(list)}"</formula1></dataValidation>`;
  });
  const xml = `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          // Where the standard has it in a sheet that has no merged cells.
          transform: (content, _options, { sheetIndex }) =>
            sheetIndex === 0 ? content.replace("</sheetData>", `</sheetData>${xml}`) : content,
        },
      },
    },
  };
}
