import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Readable } from "node:stream";
import {
  descriptorName,
  folderArchive,
  folderLimits,
  isPackageFile,
  isTableFile,
} from "../io/import/folderArchive.ts";
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

/** The bytes of a file, a pipe, standard input, or a folder of tables. */
export async function readInput(path: string): Promise<Result<Uint8Array, InputFailure>> {
  try {
    if (path === standardInput) return await readStream(process.stdin);
    const absolute = pathOf(path);
    const found = await stat(absolute);
    if (found.isDirectory()) return await readFolder(absolute);
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

/**
 * Its tables as one file, with what describes them, which may name some in folders inside. A folder that has neither a
 * description nor a table is none of tables: what else lies in it is left unread.
 */
async function readFolder(folder: string): Promise<Result<Uint8Array, InputFailure>> {
  const top = await readdir(folder);
  const isDescribed = top.includes(descriptorName);
  if (!isDescribed && !top.some(isTableFile)) return err({ code: "folder" });
  const isWanted = isDescribed ? isPackageFile : isTableFile;
  const files = new Map<string, Uint8Array>();
  let bytes = 0;
  const add = async (path: string, depth: number): Promise<boolean> => {
    for (const entry of await readdir(join(folder, path), { withFileTypes: true })) {
      const inner = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory() && isDescribed && depth < folderLimits.depth) {
        if (!(await add(inner, depth + 1))) return false;
      } else if (entry.isFile() && isWanted(inner) && files.size < folderLimits.files) {
        const { size } = await stat(join(folder, inner));
        bytes += size;
        if (bytes > mostBytes) return false;
        files.set(inner, await readFile(join(folder, inner)));
      }
    }
    return true;
  };
  if (!(await add("", 1))) return err(tooLarge);
  return ok(await folderArchive(files));
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
