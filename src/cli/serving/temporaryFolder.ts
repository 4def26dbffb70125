import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A folder for what is served, named after this computer and process: "musubi-serve-db1-4711-x7Gh2k". A process that is killed
 * leaves its own; the next one to begin removes what belongs to none that runs.
 */
export function temporaryFolder(within = tmpdir()): string {
  const prefix = `musubi-serve-${hostname()}-`;
  for (const name of readdirSync(within)) {
    if (!name.startsWith(prefix)) continue;
    const owner = /^(\d+)-\w+$/u.exec(name.slice(prefix.length))?.[1];
    // Of an earlier process with the same number, as in a container that is started again.
    const isLeft = owner !== undefined && (Number(owner) === process.pid || !isRunning(owner));
    if (isLeft) removeQuietly(join(within, name));
  }
  return mkdtempSync(join(within, `${prefix}${process.pid}-`));
}

/** Where it belongs to another user, it is theirs to remove. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // It stays.
  }
}

function isRunning(number: string): boolean {
  try {
    return process.kill(Number(number), 0);
  } catch (error) {
    // Not ours to ask, but there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
