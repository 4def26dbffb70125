import { SourceFailure, type ByteSource } from "../../io/import/parquet/byteSource.ts";
import type { LinkedFile } from "./dataAddress.ts";
import { loadBytes, type LoadFailure } from "./loadBytes.ts";

/** Why a part does not come. */
export class RangeFailure extends SourceFailure {
  constructor(readonly failure: LoadFailure) {
    super(failure.kind);
  }
}

/**
 * A file of the site of which one part comes after the other, by ranges with both ends: some servers answer a range without a
 * beginning wrongly (Vite’s preview is one). A part is larger than what is asked for, and the next one is already on its way.
 *
 *   rangeSource({ address: "https://a.org/big.parquet", page }, 48_000_000).slice(0, 4) → the first four bytes
 */
export function rangeSource(file: LinkedFile, byteLength: number): ByteSource {
  const parts = new Map<number, Promise<Uint8Array>>();
  const part = async (at: number): Promise<Uint8Array> => {
    const known = parts.get(at);
    if (known !== undefined) return known;
    const coming = bytesBetween(file, at * partSize, Math.min((at + 1) * partSize, byteLength));
    // Who takes it hears of a failure.
    coming.catch(() => undefined);
    parts.set(at, coming);
    // What lies behind is not asked for again.
    for (const old of parts.keys()) if (parts.size > partsKept) parts.delete(old);
    return coming;
  };
  return {
    byteLength,
    async slice(start, end) {
      const [first, last] = [
        Math.floor(start / partSize),
        Math.floor(Math.max(start, end - 1) / partSize),
      ];
      const bytes = new Uint8Array(end - start);
      for (let at = first; at <= last; at += 1) {
        const own = await part(at);
        if ((at + 1) * partSize < byteLength) void part(at + 1);
        const offset = at * partSize;
        bytes.set(
          own.subarray(Math.max(start - offset, 0), Math.min(end - offset, own.length)),
          Math.max(offset - start, 0),
        );
      }
      return bytes;
    },
  };
}

/** In bytes. */
const partSize = 2 ** 21;
const partsKept = 4;

async function bytesBetween(
  { address, page }: LinkedFile,
  start: number,
  end: number,
): Promise<Uint8Array> {
  const { signal } = new AbortController();
  const part = await loadBytes(address, page, () => undefined, signal, { start, end });
  if (!part.ok) throw new RangeFailure(part.error);
  const { bytes } = part.value;
  if (bytes.length !== end - start) throw new RangeFailure({ kind: "cutOff" });
  return bytes;
}
