import type { Row } from "write-excel-file/universal";
import { cellOfText } from "../../workbookText.ts";
import { tablesOfGraph, type Cells } from "../../musubiTables.ts";
import type { WriteGraph } from "../graphFormat.ts";

/** A workbook (Office Open XML) with a sheet a table, all of its cells text: no date is turned, no formula run. */
export const writeWorkbook: WriteGraph = async (graph) => {
  const { default: writeXlsxFile } = await import("write-excel-file/universal");
  const sheets = [...tablesOfGraph(graph)].map(([sheet, cells]) => ({
    sheet,
    data: rowsOf(cells),
    columns: widthsOf(cells),
    stickyRowsCount: 1,
  }));
  const file = await writeXlsxFile(sheets).toBlob();
  return new Uint8Array(await file.arrayBuffer());
};

function rowsOf([heads = [], ...rows]: Cells): Row[] {
  return [
    heads.map((name) => ({ value: name, type: String, fontWeight: "bold" })),
    ...rows.map((row) =>
      row.map((cell) =>
        cell === "" ? null : { value: cellOfText(cell), type: String, format: "@" },
      ),
    ),
  ];
}

const rowsMeasured = 200;

/** In characters, as wide as most of what is in it. */
function widthsOf([heads = [], ...rows]: Cells): { width: number }[] {
  const measured = rows.slice(0, rowsMeasured);
  return heads.map((name, at) => ({
    width: Math.min(
      48,
      measured.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), name.length) + 2,
    ),
  }));
}
