import { isRecord } from "../../lib/isRecord.ts";
import { containerLimit, depthLimit } from "../../lib/jsonDepth.ts";

/**
 * The value of JSON in UTF-8, of which the lists at the top are read some rows at a time. Their text is never there as
 * a whole: of 40 MB of bytes that would be up to 160 MB, which take longer than to parse it. undefined: it is
 * something else, or there is anything wrong with it, and whoever reads all of its text can say what.
 *
 *   jsonOfBytes('{ "musubi": "1.0", "events": [ … ] }')   { musubi: "1.0", events: [ … ] }
 */
export function jsonOfBytes(bytes: Uint8Array, pieceSize = 2 ** 15): unknown {
  try {
    return valueOf(bytes, pieceSize);
  } catch {
    return undefined;
  }
}

const quote = 0x22;
const comma = 0x2c;
const openingList = 0x5b;
const backslash = 0x5c;
const closingList = 0x5d;

function valueOf(bytes: Uint8Array, pieceSize: number): unknown {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const readPiece = pieceReader(decoder);
  /** The text without what is in the lists, each of which holds its number instead. */
  const around: string[] = [];
  const lists: unknown[][] = [];
  let open: unknown[] | null = null;
  let [start, depth, containers] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === quote) at = endOfText(bytes, at);
    // `[` and `{`, `]` and `}` differ by this one bit.
    else if ((byte | 0x20) === 0x7b) {
      depth += 1;
      containers += 1;
      if (depth > depthLimit || containers > containerLimit) return undefined;
      if (depth !== 2 || byte !== openingList) continue;
      around.push(decoder.decode(bytes.subarray(start, at + 1)), String(lists.length));
      lists.push((open = []));
      start = at + 1;
    } else if ((byte | 0x20) === 0x7d) {
      if (depth === 2 && open !== null) {
        const rows = readPiece(bytes.subarray(start, at));
        // After a comma there is a row.
        if (rows.length === 0 && open.length > 0) return undefined;
        for (const row of rows) open.push(row);
        open = null;
        start = at;
      }
      depth -= 1;
    } else if (byte === comma && depth === 2 && open !== null && at - start >= pieceSize) {
      const rows = readPiece(bytes.subarray(start, at));
      if (rows.length === 0) return undefined;
      for (const row of rows) open.push(row);
      start = at + 1;
    }
  }
  if (open !== null) return undefined;
  around.push(decoder.decode(bytes.subarray(start)));
  const root: unknown = JSON.parse(around.join(""));
  if (!isRecord(root)) return undefined;
  return Object.fromEntries(
    Object.entries(root).map(([name, value]) => [
      name,
      Array.isArray(value) ? lists[Number(value[0])] : value,
    ]),
  );
}

/** Rows with commas between them. The same memory serves one piece after the other. */
function pieceReader(decoder: TextDecoder): (piece: Uint8Array) => readonly unknown[] {
  let list = new Uint8Array(2 ** 16);
  return (piece) => {
    if (list.length < piece.length + 2) list = new Uint8Array(2 * piece.length + 2);
    list[0] = openingList;
    list.set(piece, 1);
    list[piece.length + 1] = closingList;
    return JSON.parse(decoder.decode(list.subarray(0, piece.length + 2))) as readonly unknown[];
  };
}

/** The place of the quotation mark that closes the text; the end where none does. */
function endOfText(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === backslash) at += 1;
    else if (byte === quote) break;
  }
  return at;
}
