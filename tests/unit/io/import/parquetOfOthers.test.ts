import { readFileSync } from "node:fs";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { importFile, readFile } from "../../../../src/io/import/importFile.ts";

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`tests/fixtures/parquet/${name}.parquet`));

/** The same table, as DuckDB 1.5 writes it; both versions of pages, with lists, an object and a map. */
describe.each(["duckdb", "duckdb-v2", "duckdb-gzip", "duckdb-plain"])("%s", (name) => {
  it("is a table, with dates as days and a column for each field of an object", async () => {
    const reading = await readFile(`${name}.parquet`, sample(name));
    expect(reading).toMatchObject({ kind: "records", problems: [] });
    if (reading.kind !== "records") return;
    const columns = reading.table?.columns.map((column) => column.name) ?? [];
    const rows = reading.table?.records.map(({ cells }) =>
      Object.fromEntries(columns.map((column, at) => [column, cells[at]])),
    );
    expect(rows).toEqual([
      {
        ...{ date: "2021-03-05", title: "Talks", parties: "Italy; Japan", "place.city": "Rome" },
        ...{ "place.code": "7", score: "1.5", big: "12345678901234", yes: "true" },
        ...{ moment: "2021-03-05T10:30", dec: "3.25", m: '{"a":1}' },
      },
      {
        ...{ date: "1914-06-28", title: "Vertrag über Öl 🙂", parties: "Korea", "place.city": "" },
        ...{ "place.code": "", score: "", big: "", yes: "false", moment: "", dec: "", m: "" },
      },
      {
        ...{ date: "", title: "Ohne Datum", parties: "", "place.city": "Tokyo", "place.code": "1" },
        ...{ score: "2", big: "3", yes: "", moment: "1969-01-01", dec: "-1.5" },
        m: '{"b":2,"c":3}',
      },
    ]);
  });
});

it("opens by what its columns hold, like CSV", async () => {
  const { graph, problems } = await importFile("ties.parquet", sample("duckdb"));
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(graph?.events.map(({ date }) => date)).toContain("1914-06-28");
});

it("says what to do about what it cannot read, and what it leaves out", async () => {
  const { problems } = await importFile("ties.parquet", sample("duckdb-zstd"));
  expect(problems).toMatchObject([{ code: "unreadable-codec", params: { codec: "ZSTD" } }]);
  const shapes = parquetWriteBuffer({
    columnData: [
      { name: "date", data: ["2021", "2022"], type: "STRING" },
      { name: "title", data: ["Talks", "More talks"], type: "STRING" },
      {
        name: "shape",
        data: [{ type: "Point", coordinates: [1, 2] }, null],
        type: "GEOMETRY",
        nullable: true,
      },
    ],
  });
  const read = await importFile("map.parquet", new Uint8Array(shapes));
  expect(read.graph?.events).toHaveLength(2);
  expect(read.problems).toContainEqual(
    expect.objectContaining({
      severity: "warning",
      code: "columns-left",
      params: { columns: ["shape"] },
    }),
  );
});
