import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { err, ok, type Result } from "../lib/result.ts";

/** Some 1,200,000 events; Node holds no longer string. */
const mostBytes = 2 ** 29;

/** Why a file cannot be had. */
export type InputFailure =
  | { readonly code: "folder" | "device" | "missing" | "forbidden" | "no-name" | "circle" }
  | { readonly code: "too-large"; readonly bytes: number }
  | { readonly code: "unreadable"; readonly reason: string };

/** A file's bytes. Paths are those of where npm was called. */
export function readInput(path: string): Result<Uint8Array, InputFailure> {
  const absolute = resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
  try {
    const stat = statSync(absolute);
    if (stat.isDirectory()) return err({ code: "folder" });
    if (!stat.isFile() && !stat.isFIFO()) return err({ code: "device" });
    if (stat.size > mostBytes) return err({ code: "too-large", bytes: stat.size });
    return ok(readFileSync(absolute));
  } catch (error) {
    return err(failureOf(error));
  }
}

function failureOf(error: unknown): InputFailure {
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
    case "ELOOP":
      return { code: "circle" };
    default:
      return { code: "unreadable", reason };
  }
}
