import type { DataReader, DecodedArray, Encoding } from "hyparquet";
import { DEFAULT_PARSERS, convert } from "hyparquet/src/convert.js";
import { deltaBinaryUnpack, deltaByteArray, deltaLengthByteArray } from "hyparquet/src/delta.js";
import { byteStreamSplit } from "hyparquet/src/encoding.js";
import { readPlain } from "hyparquet/src/plain.js";
import { readVarInt } from "hyparquet/src/thrift.js";
import type { LeafColumn } from "./parquetFile.ts";
import { plainTexts } from "./plainTexts.ts";
import { readRuns, viewOf } from "./runs.ts";
import { BrokenParquet } from "./thriftEnd.ts";

/**
 * The values of one page, without what is null, from bytes that are no longer compressed. What hyparquet would follow
 * without end is counted first.
 *
 *   valuesOf(column, "PLAIN", [2, 0, 0, 0, "h", "i"], 1, null) → ["hi"]
 */
export function valuesOf(
  { path }: LeafColumn,
  encoding: Encoding,
  bytes: Uint8Array,
  count: number,
  dictionary: DecodedArray | null,
): DecodedArray {
  const element = path.at(-1)?.element;
  const type = element?.type;
  if (element === undefined || type === undefined) throw new BrokenParquet("A column has no type.");
  if (count === 0) return [];
  const reader: DataReader = { view: viewOf(bytes), offset: 0 };
  const rich = (values: DecodedArray): DecodedArray =>
    convert(values, {
      ...{ element, type, codec: "UNCOMPRESSED", parsers: DEFAULT_PARSERS },
      ...{ pathInSchema: [], schemaPath: [...path] },
    });
  switch (encoding) {
    case "PLAIN": {
      if (type === "BYTE_ARRAY" && isText(element)) return plainTexts(bytes, count);
      const bits = { BOOLEAN: 1, INT32: 32, FLOAT: 32, INT64: 64, DOUBLE: 64, INT96: 96 };
      const each = type in bits ? bits[type as keyof typeof bits] : 8 * (element.type_length ?? 0);
      needs(bytes, type === "BYTE_ARRAY" ? count * 4 : (count * each) / 8);
      return rich(readPlain(reader, type, count, element.type_length));
    }
    case "PLAIN_DICTIONARY":
    case "RLE_DICTIONARY": {
      if (dictionary === null) throw new BrokenParquet("A dictionary is missing.");
      const places = readRuns(bytes.subarray(1), bytes[0] ?? 0, count);
      return Array.from(places, (place) => {
        if (place >= dictionary.length) throw new BrokenParquet("A dictionary is too short.");
        return dictionary[place] as unknown;
      });
    }
    case "RLE": {
      needs(bytes, 4);
      const places = readRuns(bytes.subarray(4), 1, count);
      return Array.from(places, (one) => one === 1);
    }
    case "DELTA_BINARY_PACKED": {
      checkDelta(reader);
      return rich(
        unpacked(reader, type === "INT32" ? new Int32Array(count) : new BigInt64Array(count)),
      );
    }
    case "DELTA_LENGTH_BYTE_ARRAY": {
      checkDelta(reader);
      const values: Uint8Array[] = [];
      deltaLengthByteArray(reader, count, values);
      return rich(values);
    }
    case "DELTA_BYTE_ARRAY": {
      const ahead = { ...reader };
      let size = 0;
      for (let part = 0; part < 2; part += 1) {
        checkDelta(ahead);
        for (const length of unpacked(ahead, new Int32Array(count))) size += length;
      }
      // Each begins as the one before, so that a few bytes can become many.
      if (size > mostRepeated) throw new BrokenParquet("The texts are too long.");
      const values: Uint8Array[] = [];
      deltaByteArray(reader, count, values);
      return rich(values);
    }
    case "BYTE_STREAM_SPLIT": {
      const width = { INT32: 4, FLOAT: 4, INT64: 8, DOUBLE: 8 }[type as string];
      needs(bytes, count * (width ?? element.type_length ?? 1));
      return rich(byteStreamSplit(reader, count, type, element.type_length));
    }
    default:
      throw new BrokenParquet(`Values are written in an unknown way.`);
  }
}

/** In bytes, of one page. */
const mostRepeated = 2 ** 27;

function needs(bytes: Uint8Array, size: number): void {
  if (!(size <= bytes.length)) throw new BrokenParquet("A page is cut off.");
}

function unpacked<Values extends Int32Array | BigInt64Array>(
  reader: DataReader,
  values: Values,
): Values {
  deltaBinaryUnpack(reader, values.length, values);
  return values;
}

/** A block of no parts, or of fewer than none, would be read for ever. */
function checkDelta({ view, offset }: DataReader): void {
  const ahead = { view, offset };
  const [block, parts] = [readVarInt(ahead), readVarInt(ahead)];
  if (!(block > 0 && parts > 0 && parts <= block && block <= 2 ** 20))
    throw new BrokenParquet("A block is of no size.");
}

/** Also what is not said to be one, as older programs write it. */
function isText({ converted_type: kind, logical_type: sort }: SchemaElementLike): boolean {
  return kind === undefined
    ? sort === undefined || sort.type === "STRING"
    : kind === "UTF8" || kind === "ENUM" || kind === "JSON";
}

interface SchemaElementLike {
  readonly converted_type?: string;
  readonly logical_type?: { readonly type: string };
}
