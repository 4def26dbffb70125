import { readRleBitPackedHybrid } from "hyparquet/src/encoding.js";
import { BrokenParquet } from "./thriftEnd.ts";

/**
 * Small numbers as runs: levels, and places in a dictionary. hyparquet follows a run to its end however long it says it is, so the
 * runs are counted first.
 *
 *   runsOf([0x08, 0x01], 1, 4) → [1, 1, 1, 1]: four times 1
 *
 * Source: Parquet, RLE and bit-packing hybrid, https://parquet.apache.org/docs/file-format/data-pages/encodings/
 */
export function readRuns(bytes: Uint8Array, width: number, count: number): Uint8Array | Int32Array {
  const values = width <= 8 ? new Uint8Array(count) : new Int32Array(count);
  if (width === 0 || count === 0) return values;
  if (width > 31) throw new BrokenParquet("Numbers are too wide.");
  checkRuns(bytes, width, count);
  readRleBitPackedHybrid({ view: viewOf(bytes), offset: 0 }, width, values, bytes.length);
  return values;
}

export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/** Writers fill up the last group of eight, some of them a whole block. */
const mostBeyond = 4096;

function checkRuns(bytes: Uint8Array, width: number, count: number): void {
  let at = 0;
  let seen = 0;
  while (seen < count) {
    let head = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at];
      if (byte === undefined || shift > 2 ** 28) throw new BrokenParquet("The runs are cut off.");
      at += 1;
      head += (byte & 0x7f) * shift;
      if (byte < 0x80) break;
    }
    const length = Math.floor(head / 2);
    const isPacked = head % 2 === 1;
    seen += isPacked ? length * 8 : length;
    at += isPacked ? length * width : Math.ceil(width / 8);
    if (seen > count + mostBeyond) throw new BrokenParquet("A run is longer than the page.");
  }
}
