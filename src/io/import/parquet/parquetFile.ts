import type { ColumnMetaData, SchemaTree } from "hyparquet";
import { parquetMetadata, parquetSchema } from "hyparquet/src/metadata.js";
import { getPhysicalColumns, getTreePath } from "hyparquet/src/schema.js";
import type { ByteSource } from "./byteSource.ts";
import { BrokenParquet, thriftEnd } from "./thriftEnd.ts";

/**
 * What the footer of a Parquet file says, with all that it says looked at before anything is read by it.
 *
 *   openParquet(bytes) → { rows: 38, columns: [{ name: "id", … }], groups: [{ rows: 38, chunks }], metadata: Map(8) }
 */
export interface ParquetFile {
  readonly rows: number;
  /** As a person counts them: a list or an object is one. */
  readonly columns: readonly ParquetColumn[];
  readonly groups: readonly RowGroup[];
  readonly metadata: ReadonlyMap<string, string>;
}

export interface ParquetColumn {
  readonly name: string;
  readonly tree: SchemaTree;
  /** Those in which its values lie. */
  readonly leaves: readonly LeafColumn[];
}

export interface LeafColumn {
  /** Which of the chunks of a group is its. */
  readonly at: number;
  readonly path: readonly SchemaTree[];
}

export interface RowGroup {
  readonly rows: number;
  readonly chunks: readonly Chunk[];
}

/** The values of one leaf column in one group. */
export interface Chunk {
  readonly meta: ColumnMetaData;
  /** In bytes of the file. */
  readonly start: number;
  readonly end: number;
}

/** Compressed or locked in a way that the page cannot undo. */
export class UnreadableParquet extends Error {
  readonly codec: string;
  constructor(codec: string) {
    super(`Parquet: ${codec}`);
    this.codec = codec;
  }
}

/** The magic bytes before and behind. */
const magic = { plain: "PAR1", encrypted: "PARE" } as const;
/** The length of the footer and the magic bytes. */
const tail = 8;
/** In bytes: a title, some thousand actors and sources; and a hundred columns in a thousand groups. */
const mostFooter = 2 ** 28;
const mostColumns = 4096;
const deepestColumn = 16;
/** Of an event graph that is still read; each has some two more in its cells. */
const mostRows = 2 ** 23;

export async function openParquet(source: ByteSource): Promise<ParquetFile> {
  const { byteLength } = source;
  if (byteLength < 4 + tail) throw new BrokenParquet("The file is too short.");
  const end = await source.slice(byteLength - tail, byteLength);
  const mark = String.fromCharCode(...end.subarray(4));
  if (mark === magic.encrypted) throw new UnreadableParquet("AES");
  if (mark !== magic.plain) throw new BrokenParquet("The end of the file is missing.");
  const length = new DataView(end.buffer, end.byteOffset).getUint32(0, true);
  if (length > byteLength - 4 - tail || length > mostFooter)
    throw new BrokenParquet("The footer is longer than the file.");
  const footer = await source.slice(byteLength - tail - length, byteLength);
  thriftEnd(footer.subarray(0, length), 0);
  const {
    schema,
    num_rows,
    row_groups,
    key_value_metadata = [],
  } = parquetMetadata(footer, {
    geoparquet: false,
  });
  if (schema.length > mostColumns * 2) throw new BrokenParquet("There are too many columns.");
  checkDepth(schema);
  const tree = parquetSchema({ schema });
  const leaves = getPhysicalColumns(tree).map((name, at) => ({ name, at }));
  let at = 0;
  const columns = tree.children.map((child): ParquetColumn => {
    const own = leavesOf(child).map((leaf): LeafColumn => {
      at += 1;
      return { at: at - 1, path: getTreePath(tree, leaf.path) };
    });
    return { name: child.element.name, tree: child, leaves: own };
  });
  const rows = count(num_rows);
  const groups = row_groups.map(({ num_rows: own, columns: chunks }): RowGroup => {
    if (chunks.length !== leaves.length) throw new BrokenParquet("A group lacks a column.");
    return {
      rows: count(own),
      chunks: chunks.map(({ meta_data, file_path }) => {
        if (meta_data === undefined || file_path !== undefined)
          throw new BrokenParquet("A column is in another file.");
        return chunkOf(meta_data, byteLength);
      }),
    };
  });
  if (groups.reduce((sum, group) => sum + group.rows, 0) !== rows)
    throw new BrokenParquet("The groups have other rows than the file.");
  return {
    rows,
    columns,
    groups,
    metadata: new Map(key_value_metadata.map(({ key, value = "" }) => [key, value])),
  };
}

function leavesOf(tree: SchemaTree): readonly SchemaTree[] {
  return tree.children.length === 0 ? [tree] : tree.children.flatMap(leavesOf);
}

/** Before the tree is made, which goes as deep as the list says. */
function checkDepth(
  schema: readonly { readonly num_children?: number; readonly name?: string }[],
): void {
  const open: number[] = [];
  schema.forEach(({ num_children: children = 0, name }, at) => {
    if (typeof name !== "string" || children < 0 || children > schema.length)
      throw new BrokenParquet("A column has no name.");
    while (open.at(-1) === 0) open.pop();
    const parent = open.at(-1);
    if (at > 0 && parent === undefined) throw new BrokenParquet("A column belongs to nothing.");
    if (parent !== undefined) open[open.length - 1] = parent - 1;
    if (children > 0) open.push(children);
    if (open.length > deepestColumn) throw new BrokenParquet("The columns are too deep.");
  });
  if (open.some((left) => left > 0)) throw new BrokenParquet("A column is missing.");
}

function chunkOf(meta: ColumnMetaData, byteLength: number): Chunk {
  const data = position(meta.data_page_offset);
  const dictionary = position(meta.dictionary_page_offset ?? 0n);
  // Some write a dictionary without saying so, or 0 where there is none.
  const start = dictionary >= 4 && dictionary < data ? dictionary : data;
  const end = start + position(meta.total_compressed_size);
  if (start < 4 || end > byteLength - tail)
    throw new BrokenParquet("A column is outside the file.");
  return { meta, start, end };
}

function count(number: bigint | number): number {
  const rows = Number(number);
  if (!(rows >= 0)) throw new BrokenParquet("A number of rows is negative.");
  if (rows > mostRows) throw new TooLargeParquet();
  return rows;
}

/** More than is read at once. */
export class TooLargeParquet extends Error {}

function position(number: bigint | number): number {
  const value = Number(number);
  if (!Number.isSafeInteger(value) || value < 0) throw new BrokenParquet("A place is none.");
  return value;
}
