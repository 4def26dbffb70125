import { gunzipSync } from "fflate";
import type { CompressionCodec, DecodedArray, PageHeader } from "hyparquet";
import { assembleLists } from "hyparquet/src/assemble.js";
import { parquetHeader } from "hyparquet/src/column.js";
import { getMaxDefinitionLevel, getMaxRepetitionLevel } from "hyparquet/src/schema.js";
import { snappyUncompress } from "hyparquet/src/snappy.js";
import type { Steps } from "../../../lib/shortTasks.ts";
import { valuesOf } from "./pageValues.ts";
import { type Chunk, type LeafColumn, TooLargeParquet, UnreadableParquet } from "./parquetFile.ts";
import { readRuns } from "./runs.ts";
import { BrokenParquet, thriftEnd } from "./thriftEnd.ts";

/**
 * The values of a leaf column in one group of rows, page by page; null where there is none. Of a list they are nested, and
 * still to be put together.
 *
 *   atOnce(readChunk(bytes, chunk, column, 3)) → ["Talks", null, "Treaty"]
 */
export function* readChunk(
  bytes: Uint8Array,
  { meta }: Chunk,
  column: LeafColumn,
  rows: number,
): Steps<DecodedArray> {
  const path = [...column.path];
  const most = { definition: getMaxDefinitionLevel(path), repetition: getMaxRepetitionLevel(path) };
  const isFlat = path.length === 2 && most.repetition === 0;
  const total = Number(meta.num_values);
  if (!(total >= 0) || (isFlat && total !== rows))
    throw new BrokenParquet("A column is too short.");
  if (meta.type !== path.at(-1)?.element.type) throw new BrokenParquet("A column has two types.");
  if (total > mostValues) throw new TooLargeParquet();
  let dictionary: DecodedArray | null = null;
  const lists: unknown[] = [];
  const parts: DecodedArray[] = [];
  const reader = {
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    offset: 0,
  };
  let seen = 0;
  while (seen < total) {
    yield;
    thriftEnd(bytes, reader.offset);
    const header = parquetHeader(reader);
    const { compressed_page_size: size, type } = header;
    if (!(size >= 0 && size <= bytes.length - reader.offset))
      throw new BrokenParquet("A page is cut off.");
    const page = bytes.subarray(reader.offset, reader.offset + size);
    reader.offset += size;
    if (type === "DICTIONARY_PAGE") {
      const count = counted(header.dictionary_page_header?.num_values, mostValues);
      const plain = uncompressed(page, header.uncompressed_page_size, meta.codec);
      dictionary = valuesOf(column, "PLAIN", plain, count, null);
      continue;
    }
    const levels = pageLevels(page, header, meta.codec, most, total - seen);
    if (levels === null) continue;
    seen += levels.count;
    const { definition, repetition, present } = levels;
    const values = valuesOf(column, levels.encoding, levels.values, present, dictionary);
    if (values.length < present) throw new BrokenParquet("A page has too few values.");
    if (!isFlat) {
      const made = assembleLists(
        lists,
        definition as number[],
        repetition as number[],
        values,
        path,
      );
      if (made !== lists) for (const one of made) lists.push(one);
    } else if (present === levels.count) parts.push(values);
    else {
      let at = 0;
      parts.push(
        Array.from(definition, (level) => (level === 0 ? null : (values[at++] as unknown))),
      );
    }
  }
  if (!isFlat) return lists;
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : parts.flatMap((part) => [...part]);
}

/** In one group; a group of others may hold all of a file. */
const mostValues = 2 ** 24;
/** In bytes. Writers make pages of one megabyte, and a dictionary of some. */
const mostPage = 2 ** 28;

interface Levels {
  readonly count: number;
  readonly present: number;
  readonly definition: ArrayLike<number> & Iterable<number>;
  readonly repetition: ArrayLike<number>;
  readonly encoding: Parameters<typeof valuesOf>[1];
  readonly values: Uint8Array;
}

interface MostLevels {
  readonly definition: number;
  readonly repetition: number;
}

/** What of the values of a page is there, and where they are; null: it is a page of another sort. */
function pageLevels(
  page: Uint8Array,
  header: PageHeader,
  codec: CompressionCodec,
  most: MostLevels,
  left: number,
): Levels | null {
  const { data_page_header: first, data_page_header_v2: second } = header;
  if (header.type === "DATA_PAGE" && first !== undefined) {
    const count = counted(first.num_values, left);
    const plain = uncompressed(page, header.uncompressed_page_size, codec);
    let at = 0;
    const level = (top: number): Uint8Array | Int32Array => {
      if (top === 0) return none;
      if (at + 4 > plain.length) throw new BrokenParquet("A page is cut off.");
      const size = new DataView(plain.buffer, plain.byteOffset + at).getUint32(0, true);
      const bytes = part(plain, at + 4, size);
      at += 4 + size;
      return readRuns(bytes, bitsOf(top), count);
    };
    const repetition = level(most.repetition);
    const definition = level(most.definition);
    const present = presentIn(definition, most.definition, count);
    return {
      count,
      present,
      definition,
      repetition,
      encoding: first.encoding,
      values: plain.subarray(at),
    };
  }
  if (header.type === "DATA_PAGE_V2" && second !== undefined) {
    const count = counted(second.num_values, left);
    const [before, behind] = [
      second.repetition_levels_byte_length,
      second.definition_levels_byte_length,
    ];
    const repetition = levelOf(part(page, 0, before), most.repetition, count);
    const definition = levelOf(part(page, before, behind), most.definition, count);
    const rest = page.subarray(before + behind);
    const size = header.uncompressed_page_size - before - behind;
    const isPlain = second.is_compressed === false || (rest.length === 0 && size === 0);
    const values = isPlain ? rest : uncompressed(rest, size, codec);
    const present = presentIn(definition, most.definition, count);
    return { count, present, definition, repetition, encoding: second.encoding, values };
  }
  return null;
}

const none = new Uint8Array();

const levelOf = (bytes: Uint8Array, top: number, count: number): Uint8Array | Int32Array =>
  top === 0 ? none : readRuns(bytes, bitsOf(top), count);

const bitsOf = (top: number): number => 32 - Math.clz32(top);

function presentIn(definition: Uint8Array | Int32Array, top: number, count: number): number {
  if (top === 0) return count;
  let present = 0;
  for (const level of definition) if (level === top) present += 1;
  return present;
}

function part(bytes: Uint8Array, start: number, size: number): Uint8Array {
  if (!(size >= 0 && start + size <= bytes.length)) throw new BrokenParquet("A page is cut off.");
  return bytes.subarray(start, start + size);
}

function counted(values: number | undefined, most: number): number {
  if (values === undefined || !(values >= 0 && values <= most))
    throw new BrokenParquet("A page has more values than its column.");
  return values;
}

/** The two that need no WebAssembly. Neither makes more of a byte than this; what says so is broken. */
function uncompressed(page: Uint8Array, size: number, codec: CompressionCodec): Uint8Array {
  if (codec === "UNCOMPRESSED") return page;
  const most = { SNAPPY: 22, GZIP: 1033 }[codec as string];
  if (most === undefined) throw new UnreadableParquet(codec);
  if (!(size >= 0) || size > (page.length + 1) * most)
    throw new BrokenParquet("A page is cut off.");
  if (size > mostPage) throw new TooLargeParquet();
  const plain = new Uint8Array(size);
  if (codec === "SNAPPY") snappyUncompress(page, plain);
  else if (gunzipSync(page, { out: plain }).length !== size)
    throw new BrokenParquet("A page is cut off.");
  return plain;
}
