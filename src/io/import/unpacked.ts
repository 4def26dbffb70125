import { err, ok, type Result } from "../../lib/result.ts";
import type { Problem } from "../../model/parse/problem.ts";
import { fileProblem } from "./records/recordProblems.ts";

/** What a file may hold when it is unpacked. */
export const mostUnpacked = 2 ** 29;
/** So much may come of anything; of more, no file that a person made has grown so much. */
const [plenty, mostGrowth] = [2 ** 24, 250];

/** Whether what has come of the bytes that are read so far is that of a bomb, which need not be unpacked to its end. */
export const isBomb = (unpackedSize: number, read: number): boolean =>
  unpackedSize > mostUnpacked || (unpackedSize > plenty && unpackedSize > read * mostGrowth);

/** A file that is packed as a whole (gzip) as it was before; any other as it is. What grows without end is left. */
export async function unpacked(bytes: Uint8Array): Promise<Result<Uint8Array, Problem>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return ok(bytes);
  const tooLarge = err(fileProblem("unpacks-too-large", { most: mostUnpacked }));
  if (isBomb(statedSize(bytes), bytes.length)) return tooLarge;
  const { Gunzip } = await import("fflate");
  const chunks: Uint8Array[] = [];
  let size = 0;
  const gunzip = new Gunzip((chunk) => {
    size += chunk.length;
    if (size <= mostUnpacked) chunks.push(chunk);
  });
  try {
    // In steps, so that a bomb is left before it has filled the memory.
    for (let at = 0; at < bytes.length; at += step) {
      gunzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
      if (isBomb(size, at + step)) return tooLarge;
    }
  } catch {
    return err(fileProblem("broken-archive", {}));
  }
  if (size === 0) return err(fileProblem("broken-archive", {}));
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return ok(whole);
}

/** What the file says of itself at its end (RFC 1952, ISIZE). It may be false, but no sound file says that it is a bomb. */
function statedSize(bytes: Uint8Array): number {
  const end = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.length < 18 ? 0 : end.getUint32(bytes.length - 4, true);
}

const step = 2 ** 13;
