import fc from "fast-check";
import type { FileMetaData } from "hyparquet";
import { parquetMetadata } from "hyparquet/src/metadata.js";
import { ByteWriter, parquetWriteBuffer } from "hyparquet-writer";
import { writeMetadata } from "hyparquet-writer/src/metadata.js";
import { serializeTCompactProtocol } from "hyparquet-writer/src/thrift.js";
import { describe, expect, it } from "vitest";
import { graphFormats, writeGraph } from "../../../../src/io/export/graphFormats.ts";
import { importFile } from "../../../../src/io/import/importFile.ts";
import { valuesOf } from "../../../../src/io/import/parquet/pageValues.ts";
import { plainTexts } from "../../../../src/io/import/parquet/plainTexts.ts";
import { readRuns } from "../../../../src/io/import/parquet/runs.ts";
import { BrokenParquet, thriftEnd } from "../../../../src/io/import/parquet/thriftEnd.ts";
import { minimalGraph } from "../../../fixtures/minimalGraph.ts";

/** Each is answered at once; more here, because others use the machine too. */
const most = 8000;

const column = (length: number) =>
  Array.from({ length }, (_, at) => `2021-03-${String((at % 28) + 1).padStart(2, "0")}`);
const table = (length = 40): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: "date", data: column(length), type: "STRING" },
        {
          name: "title",
          data: column(length).map((day, at) => `Talks ${at} of ${day}`),
          type: "STRING",
        },
        { name: "count", data: column(length).map((_, at) => at), type: "INT32" },
      ],
    }),
  );

async function answer(bytes: Uint8Array): Promise<readonly string[]> {
  const start = performance.now();
  const { graph, problems } = await importFile("own.parquet", bytes);
  expect(performance.now() - start).toBeLessThan(most);
  expect(graph !== null || problems.length > 0).toBe(true);
  return problems.map(({ code }) => code);
}

/** The same file with another footer. */
function withFooter(bytes: Uint8Array, change: (metadata: FileMetaData) => void): Uint8Array {
  const metadata = parquetMetadata(bytes);
  const start = bytes.length - metadata.metadata_length - 8;
  for (const { columns } of metadata.row_groups)
    for (const { meta_data } of columns) delete meta_data?.statistics;
  change(metadata);
  const writer = new ByteWriter();
  writer.appendBytes(bytes.subarray(0, start));
  const { metadata_length: _length, ...footer } = metadata;
  writeMetadata(writer, footer as FileMetaData);
  writer.appendUint32(0x31524150);
  return writer.getBytes().slice();
}

const first = ({ row_groups: [group] }: FileMetaData) => {
  const meta = group?.columns[0]?.meta_data;
  if (group === undefined || meta === undefined) throw new Error("There is no column.");
  return { group, meta };
};

describe("a file that lies", () => {
  const huge = 2n ** 40n;
  it.each<[string, (metadata: FileMetaData) => void]>([
    ["fewer than no rows", (metadata) => void (metadata.num_rows = -1n)],
    ["other rows than its groups", (metadata) => void (metadata.num_rows = 41n)],
    ["a group of fewer than none", (metadata) => void (first(metadata).group.num_rows = -5n)],
    ["a column behind the end", (metadata) => void (first(metadata).meta.data_page_offset = huge)],
    [
      "a column before the beginning",
      (metadata) => void (first(metadata).meta.data_page_offset = -9n),
    ],
    [
      "a column longer than the file",
      (metadata) => void (first(metadata).meta.total_compressed_size = huge),
    ],
    [
      "a column of fewer bytes than none",
      (metadata) => void (first(metadata).meta.total_compressed_size = -1n),
    ],
    ["more values than rows", (metadata) => void (first(metadata).meta.num_values = 2n ** 31n)],
    ["fewer values than none", (metadata) => void (first(metadata).meta.num_values = -1n)],
    ["a group without a column", (metadata) => void first(metadata).group.columns.pop()],
    [
      "a column in another file",
      ({ row_groups: [group] }) => {
        const [chunk] = group?.columns ?? [];
        if (chunk !== undefined) chunk.file_path = "/etc/passwd";
      },
    ],
    [
      "numbers where there are texts",
      ({ schema }) => {
        const [, date] = schema;
        if (date !== undefined) Object.assign(date, { type: "INT64", converted_type: undefined });
      },
    ],
    [
      "a length that no value has",
      ({ schema }) => {
        const [, date] = schema;
        if (date !== undefined)
          Object.assign(date, {
            type: "FIXED_LEN_BYTE_ARRAY",
            type_length: 2 ** 30,
            converted_type: undefined,
          });
      },
    ],
  ])("about %s", async (_, change) => {
    expect(await answer(withFooter(table(), change))).toEqual(["broken-parquet"]);
  });

  it.each<[string, readonly object[]]>([
    ["a schema without an end", [{ field_4: "root", field_5: 2 ** 30 }]],
    ["fewer columns than none", [{ field_4: "root", field_5: -3 }]],
    ["a column that belongs to nothing", [{ field_4: "root" }, { field_1: 6, field_4: "a" }]],
    ["no schema", []],
    [
      "a schema as deep as a well",
      Array.from({ length: 3000 }, (_, at) => ({ field_4: `n${at}`, field_5: 1 })),
    ],
    ["a schema as wide as the sea", Array.from({ length: 30_000 }, () => ({ field_4: "a" }))],
  ])("about %s", async (_, schema) => {
    const writer = new ByteWriter();
    writer.appendUint32(0x31524150);
    const footer = { field_1: 2, field_2: schema, field_3: 0n, field_4: [] };
    serializeTCompactProtocol(writer, footer);
    writer.appendUint32(writer.offset - 4);
    writer.appendUint32(0x31524150);
    expect(await answer(writer.getBytes().slice())).toEqual(["broken-parquet"]);
  });

  it("about more rows than can be read is too large", async () => {
    const rows = 2n ** 50n;
    const many = withFooter(table(), (metadata) => {
      metadata.num_rows = rows;
      first(metadata).group.num_rows = rows;
    });
    expect(await answer(many)).toEqual(["unpacks-too-large"]);
  });

  it("about its own version of an event graph is one that can be read, or is said to be none", async () => {
    const parquet = graphFormats.find(({ id }) => id === "parquet");
    if (parquet === undefined) throw new Error("There is no Parquet.");
    const own = await writeGraph(parquet, minimalGraph(), { language: "en" });
    const changed = (key: string, value: string): Uint8Array =>
      withFooter(own, ({ key_value_metadata: pairs = [] }) => {
        for (const pair of pairs) if (pair.key === key) pair.value = value;
      });
    expect(await answer(changed("musubi", "9.0"))).toEqual(["other-version"]);
    expect(await answer(changed("musubi.meta", "{"))).toEqual(["broken-parquet"]);
    expect(await answer(changed("musubi.actors", "[".repeat(5_000_000)))).toEqual([
      "broken-parquet",
    ]);
    expect(await answer(changed("musubi.actors", "[]"))).toContain("unknown-reference");
    expect(await answer(changed("musubi.topics", "7"))).toContain("wrong-type");
  });
});

describe("a file that is no longer whole", () => {
  it("is said to be cut off, wherever it ends", async () => {
    const whole = table();
    for (let length = 4; length < whole.length; length += 7)
      expect(await answer(whole.subarray(0, length))).toEqual(["broken-parquet"]);
    expect(await answer(new TextEncoder().encode("PAR1PAR1PAR1"))).toEqual(["broken-parquet"]);
    const long = table();
    new DataView(long.buffer).setUint32(long.length - 8, 2 ** 31, true);
    expect(await answer(long)).toEqual(["broken-parquet"]);
    expect(await answer(new TextEncoder().encode("PARE....PARE"))).toEqual(["unreadable-codec"]);
  });

  it("has an answer, whichever bytes of it are changed", async () => {
    const parquet = graphFormats.find(({ id }) => id === "parquet");
    const own =
      parquet === undefined
        ? table()
        : await writeGraph(parquet, minimalGraph(), { language: "en" });
    const files = [own.slice(), table(), table(3000)];
    const change = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 255 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        async (file, changes) => {
          const bytes = file.slice();
          for (const [share, byte] of changes)
            bytes[4 + Math.floor(share * (bytes.length - 5))] = byte;
          await answer(bytes);
        },
      ),
      { numRuns: 400 },
    );
  });
});

it("says how to write what is compressed otherwise", async () => {
  const bytes = new Uint8Array(
    parquetWriteBuffer({
      columnData: [{ name: "date", data: column(9), type: "STRING" }],
      codec: "ZSTD",
      compressors: { ZSTD: (input) => input },
    }),
  );
  const { problems } = await importFile("own.parquet", bytes);
  expect(problems).toMatchObject([{ code: "unreadable-codec", params: { codec: "ZSTD" } }]);
});

describe("what would go on for ever", () => {
  const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
  const text = {
    path: [{ element: { name: "r" } }, { element: { name: "a", type: "BYTE_ARRAY" } }],
  };
  const number = { path: [{ element: { name: "r" } }, { element: { name: "a", type: "INT32" } }] };
  const read =
    (of: object, encoding: "DELTA_BINARY_PACKED" | "DELTA_BYTE_ARRAY", page: Uint8Array) => () =>
      valuesOf({ at: 0, ...of } as Parameters<typeof valuesOf>[0], encoding, page, 100, null);
  it.each<[string, () => unknown]>([
    ["a run of a thousand million", () => readRuns(bytes(0xfe, 0xff, 0xff, 0xff, 0x0f, 1), 1, 10)],
    ["groups of fewer than none", () => readRuns(bytes(0xff, 0xff, 0xff, 0xff, 0x0f, 1), 1, 10)],
    ["a number of a million bytes", () => thriftEnd(new Uint8Array(1_000_000).fill(0xff), 0)],
    ["a struct in a struct in a struct", () => thriftEnd(new Uint8Array(1_000_000).fill(0x1c), 0)],
    ["a list in a list in a list", () => thriftEnd(new Uint8Array(1_000_000).fill(0x19), 0)],
    [
      "a list of a thousand million",
      () => thriftEnd(bytes(0x19, 0xf5, 0xff, 0xff, 0xff, 0xff, 0x0f, 0), 0),
    ],
    [
      "a text longer than the file",
      () => thriftEnd(bytes(0x18, 0xff, 0xff, 0xff, 0xff, 0x0f, 0), 0),
    ],
    ["a text longer than its page", () => plainTexts(bytes(0xff, 0xff, 0xff, 0xff, 65), 1)],
    ["a block of no parts", read(number, "DELTA_BINARY_PACKED", new Uint8Array(100))],
    [
      "a block of fewer than none",
      read(
        number,
        "DELTA_BINARY_PACKED",
        bytes(0x80, 1, 0xff, 0xff, 0xff, 0xff, 0x0f, 100, 0, 0, 0, 0),
      ),
    ],
    // Every text begins with the million letters of the one before.
    [
      "a text that grows",
      read(
        text,
        "DELTA_BYTE_ARRAY",
        bytes(
          0x80,
          1,
          1,
          100,
          0x80,
          0x89,
          0x7a,
          0,
          0,
          0,
          0,
          0,
          0,
          0,
          0x80,
          1,
          1,
          100,
          0,
          0,
          0,
          0,
          0,
          0,
        ),
      ),
    ],
  ])("%s", (_, act) => {
    const start = performance.now();
    expect(act).toThrow(_ === "a text that grows" ? Error : BrokenParquet);
    expect(performance.now() - start).toBeLessThan(most);
  });
});
