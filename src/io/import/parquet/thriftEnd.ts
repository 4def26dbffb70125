/**
 * Where a struct of Thrift’s compact protocol ends, which is what the footer and the page headers of Parquet are. hyparquet reads
 * these without limits: a number of a million bytes takes it hours, a thousand lists of lists the stack. So they are walked first,
 * and only what is sound is handed on.
 *
 *   thriftEnd([0x15, 0x04, 0x00], 0) → 3      throws a BrokenParquet for anything that is cut off, too deep or endless
 *
 * Source: Thrift compact protocol, https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
 */
export class BrokenParquet extends Error {}

/** Levels; the footer has some ten. */
const deepest = 24;
/** Values; a footer of 1,000 columns in 1,000 groups has some 30 million, and no event graph has so many. */
const mostValues = 2 ** 23;
/** Bytes of a number of 64 bits. */
const longestNumber = 10;

const types = { true: 1, false: 2, byte: 3, i16: 4, i32: 5, i64: 6, double: 7, binary: 8 } as const;
const [list, struct] = [9, 12];

export function thriftEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  let values = 0;
  const byte = (): number => {
    const value = bytes[at];
    if (value === undefined) throw new BrokenParquet("The metadata is cut off.");
    at += 1;
    return value;
  };
  const number = (): number => {
    let value = 0;
    for (let length = 0; length < longestNumber; length += 1) {
      const one = byte();
      value += (one & 0x7f) * 2 ** (7 * length);
      if (one < 0x80) return value;
    }
    throw new BrokenParquet("A number is too long.");
  };
  const skip = (count: number): void => {
    if (count > bytes.length - at) throw new BrokenParquet("A text is longer than the file.");
    at += count;
  };
  const skipValue = (type: number, depth: number, isInList: boolean): void => {
    values += 1;
    if (values > mostValues) throw new BrokenParquet("There are too many values.");
    if (depth > deepest) throw new BrokenParquet("The metadata is too deep.");
    switch (type) {
      case types.true:
      case types.false:
        if (isInList) byte();
        return;
      case types.byte:
        byte();
        return;
      case types.i16:
      case types.i32:
      case types.i64:
        number();
        return;
      case types.double:
        skip(8);
        return;
      case types.binary:
        skip(number());
        return;
      case list: {
        const head = byte();
        const size = head >> 4 === 15 ? number() : head >> 4;
        // Each takes a byte at least.
        if (size > bytes.length - at) throw new BrokenParquet("A list is longer than the file.");
        for (let one = 0; one < size; one += 1) skipValue(head & 0x0f, depth + 1, true);
        return;
      }
      case struct:
        skipStruct(depth + 1);
        return;
      default:
        throw new BrokenParquet("A type is unknown.");
    }
  };
  const skipStruct = (depth: number): void => {
    for (;;) {
      const head = byte();
      if ((head & 0x0f) === 0) return;
      if (head >> 4 === 0) number();
      skipValue(head & 0x0f, depth, false);
    }
  };
  skipStruct(0);
  return at;
}
