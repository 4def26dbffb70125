import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Readable } from "node:stream";
import { err, ok, type Result } from "../lib/result.ts";

/** Some 1,200,000 events; Node holds no longer string. */
const mostBytes = 2 ** 29;

/** Why a file cannot be had. */
export type InputFailure =
  | { readonly code: "folder" | "device" | "missing" | "forbidden" | "no-name" | "circle" }
  /** In bytes. How many a pipe has, nobody knows before its end. */
  | { readonly code: "too-large"; readonly most: number }
  | { readonly code: "unreadable"; readonly reason: string };

const tooLarge: InputFailure = { code: "too-large", most: mostBytes };

/** The name of standard input; a file called so is `./-`. */
export const standardInput = "-";

/** The bytes of a file, a pipe or standard input. */
export async function readInput(path: string): Promise<Result<Uint8Array, InputFailure>> {
  try {
    if (path === standardInput) return await readStream(process.stdin);
    const absolute = pathOf(path);
    const found = await stat(absolute);
    if (found.isDirectory()) return err({ code: "folder" });
    if (!found.isFile() && !found.isFIFO()) return err({ code: "device" });
    if (found.size > mostBytes) return err(tooLarge);
    return await readStream(createReadStream(absolute, { highWaterMark: 2 ** 20 }));
  } catch (error) {
    return err(failureOf(error));
  }
}

/** `npm run` goes to the folder of this package; paths are those of where it was called. */
export function pathOf(path: string): string {
  const { INIT_CWD, npm_package_name: script } = process.env;
  return resolve(script === "musubi" ? (INIT_CWD ?? "") : "", path);
}

/** To its end, but no further than the limit: a pipe may have none, and a file may grow meanwhile. */
async function readStream(stream: Readable): Promise<Result<Uint8Array, InputFailure>> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop closes the stream.
  for await (const piece of stream as AsyncIterable<Uint8Array>) {
    bytes += piece.byteLength;
    if (bytes > mostBytes) return err(tooLarge);
    pieces.push(piece);
  }
  return ok(Buffer.concat(pieces, bytes));
}

/** Of what the system says about a file. */
export function failureOf(error: unknown): InputFailure {
  const reason = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (reason) {
    case "ENOENT":
    case "ENOTDIR":
      return { code: "missing" };
    case "EACCES":
    case "EPERM":
      return { code: "forbidden" };
    case "ENAMETOOLONG":
    case "ERR_INVALID_ARG_VALUE":
      return { code: "no-name" };
    case "EISDIR":
      return { code: "folder" };
    case "ELOOP":
      return { code: "circle" };
    default:
      return { code: "unreadable", reason };
  }
}
