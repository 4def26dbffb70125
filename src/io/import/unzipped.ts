import { err, ok, type Result } from "../../lib/result.ts";
import type { Problem } from "../../model/parse/problem.ts";
import { fileProblem } from "./records/recordProblems.ts";
import { isBomb, mostUnpacked } from "./unpacked.ts";

/**
 * The files in a ZIP archive, each whole, by path. It is unpacked in steps and counted on the way, because the sizes
 * that an archive states of itself may be false: one that grows without end is left.
 *
 *   unzipped(bytes, (path) => path.endsWith(".csv")) → ok Map { "events.csv" → bytes }
 */
export async function unzipped(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
): Promise<Result<ReadonlyMap<string, Uint8Array>, Problem>> {
  const { Unzip, UnzipInflate } = await import("fflate");
  const files = new Map<string, Uint8Array[]>();
  let size = 0;
  let count = 0;
  let isBroken = false;
  let saysBomb = false;
  const unzip = new Unzip((file) => {
    count += 1;
    if (count > mostFiles || !isPlainPath(file.name) || !wanted(file.name)) return;
    // No sound archive says that it is one.
    saysBomb ||= isBomb(file.originalSize ?? 0, bytes.length);
    if (saysBomb) return;
    const chunks: Uint8Array[] = [];
    files.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error !== null) isBroken = true;
      else if ((size += chunk.length) <= mostUnpacked) chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += step) {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
      if (saysBomb || isBomb(size, at + step))
        return err(fileProblem("unpacks-too-large", { most: mostUnpacked }));
    }
  } catch {
    isBroken = true;
  }
  if (isBroken || count === 0) return err(fileProblem("broken-archive", {}));
  return ok(new Map([...files].map(([path, chunks]) => [path, joined(chunks)])));
}

const step = 2 ** 13;
/** An archive with more is no table. */
const mostFiles = 10_000;

/** Neither a folder, nor what macOS puts beside each file, nor a way out of the archive. */
function isPlainPath(path: string): boolean {
  return !/\/$|(?:^|\/)(?:__MACOSX|\.)|(?:^|[\\/])\.\.(?:[\\/]|$)/u.test(path);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
