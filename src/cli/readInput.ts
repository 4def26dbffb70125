import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { err, ok, type Result } from "../lib/result.ts";

/** Some 1,200,000 events; Node holds no longer string. */
const mostBytes = 2 ** 29;

/** A file's bytes, or in words why it cannot be had. Paths are those of where npm was called. */
export function readInput(path: string): Result<Uint8Array, string> {
  const absolute = resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
  try {
    const stat = statSync(absolute);
    if (stat.isDirectory()) return err("This is a folder. Name the file inside it.");
    if (!stat.isFile() && !stat.isFIFO()) return err("This is a device, not a file.");
    if (stat.size > mostBytes) {
      return err(`The file has ${stat.size.toLocaleString("en")} bytes, which is too large.`);
    }
    return ok(readFileSync(absolute));
  } catch (error) {
    return err(reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "There is no such file.";
    case "EACCES":
    case "EPERM":
      return "The file may not be read: permission denied.";
    case "ENAMETOOLONG":
    case "ERR_INVALID_ARG_VALUE":
      return "This cannot be the name of a file.";
    case "ELOOP":
      return "The links to this file lead in a circle.";
    default:
      return `The file cannot be read (${code === "" ? "unknown reason" : code}).`;
  }
}
