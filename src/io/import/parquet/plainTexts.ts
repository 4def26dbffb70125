import { BrokenParquet } from "./thriftEnd.ts";

/**
 * Texts, each behind its length, as Parquet writes them plainly. All of a page are decoded at once and cut: to decode each by itself
 * takes five times as long, some seconds of a million events.
 *
 *   plainTexts([2, 0, 0, 0, "h", "i"], 1) → ["hi"]
 */
export function plainTexts(page: Uint8Array, count: number): string[] {
  const ends = new Int32Array(count + 1);
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + lengthBytes > page.length) throw new BrokenParquet("The texts are cut off.");
    const length = view.getUint32(at, true);
    at += lengthBytes;
    if (length > page.length - at) throw new BrokenParquet("A text is longer than its page.");
    at += length;
    ends[index + 1] = at;
  }
  return textsBetween(page.subarray(0, at), ends);
}

const lengthBytes = 4;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Texts that end where `ends` says, each behind a gap of four bytes. */
function textsBetween(page: Uint8Array, ends: Int32Array): string[] {
  const texts: string[] = [];
  const whole = decoder.decode(page);
  // As many characters as bytes: each is one of ASCII, or a broken one that takes one byte too.
  const isPlain = whole.length === page.length;
  for (let index = 1; index < ends.length; index += 1) {
    const [start, end] = [(ends[index - 1] ?? 0) + lengthBytes, ends[index] ?? 0];
    texts.push(isPlain ? whole.slice(start, end) : decoder.decode(page.subarray(start, end)));
  }
  return texts;
}
