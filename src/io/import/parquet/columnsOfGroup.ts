import type { DecodedArray } from "hyparquet";
import { assembleNested } from "hyparquet/src/assemble.js";
import { DEFAULT_PARSERS } from "hyparquet/src/convert.js";
import { inShortTasks, nextTask } from "../../../lib/shortTasks.ts";
import type { ReadOptions } from "../importer.ts";
import { readChunk } from "./columnPages.ts";
import type { ByteSource } from "./byteSource.ts";
import type { ParquetColumn, ParquetFile, RowGroup } from "./parquetFile.ts";
import { BrokenParquet } from "./thriftEnd.ts";

type Columns = ReadonlyMap<string, DecodedArray>;

/** One group of rows after the other, with the columns that are wanted: what is read of a file is never more than one of them. */
export async function eachGroup(
  { groups, columns, rows }: ParquetFile,
  source: ByteSource,
  wanted: ReadonlySet<string>,
  { signal, onProgress }: ReadOptions,
  visit: (columns: Columns, rows: number) => void,
): Promise<void> {
  const read = columns.filter(({ name }) => wanted.has(name));
  let done = 0;
  for (const group of groups) {
    const values = new Map<string, DecodedArray>();
    for (const column of read) {
      values.set(column.name, await columnOfGroup(column, group, source));
      signal?.throwIfAborted();
    }
    visit(values, group.rows);
    done += group.rows;
    onProgress?.({ share: done / Math.max(rows, 1), rows: done });
    await nextTask();
    signal?.throwIfAborted();
  }
}

async function columnOfGroup(
  { leaves, tree, name }: ParquetColumn,
  group: RowGroup,
  source: ByteSource,
): Promise<DecodedArray> {
  const parts = new Map<string, DecodedArray>();
  for (const leaf of leaves) {
    const chunk = group.chunks[leaf.at];
    if (chunk === undefined) throw new BrokenParquet("A group lacks a column.");
    const bytes = await source.slice(chunk.start, chunk.end);
    const values = await inShortTasks(readChunk(bytes, chunk, leaf, group.rows));
    parts.set((leaf.path.at(-1)?.path ?? []).join("."), values);
  }
  if (tree.children.length > 0) assembleNested(parts, tree, DEFAULT_PARSERS);
  const values = parts.get(name);
  if (values?.length !== group.rows)
    throw new BrokenParquet("A column has other rows than its group.");
  return values;
}
