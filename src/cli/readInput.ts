import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { err, ok, type Result } from "../lib/result.ts";

/** Some 1,200,000 events; Node holds no longer string. */
const mostBytes = 2 ** 29;

/** A file's text, or in words why it cannot be had. Paths are those of where npm was called. */
export function readInput(path: string): Result<string, string> {
  const absolute = resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
  try {
    const stat = statSync(absolute);
    if (stat.isDirectory()) return err("This is a folder. Name the file inside it.");
    if (!stat.isFile() && !stat.isFIFO()) return err("This is a device, not a file.");
    if (stat.size > mostBytes) {
      return err(`The file has ${stat.size.toLocaleString("en")} bytes, which is too large.`);
    }
    return decode(readFileSync(absolute));
  } catch (error) {
    return err(reasonOf(error));
  }
}

function decode(bytes: Buffer): Result<string, string> {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return err("The file is saved as UTF-16. Save it as UTF-8.");
  }
  if (bytes.subarray(0, 8192).includes(0)) return err("This is a binary file, not text.");
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return err("The file is not UTF-8 text. Save it as UTF-8.");
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
