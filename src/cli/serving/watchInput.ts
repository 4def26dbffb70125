import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** In ms. Looking is cheaper than it sounds, and unlike listening it works on every disk and for editors that replace a file. */
const pause = 300;

/**
 * Calls back when a file, or a file in a folder, is no longer as it was, once it has come to rest: half of it written is no
 * reason yet. Gives what ends it.
 */
export function watchInput(path: string, onChange: () => void): () => void {
  let said: string | null = null;
  let last: string | null = null;
  let isOver = false;
  const look = async (): Promise<void> => {
    const now = await stateOf(path);
    said ??= now;
    // Gone for a moment while it is replaced.
    if (now !== null && now === last && now !== said) {
      said = now;
      onChange();
    }
    last = now;
    if (!isOver) setTimeout(() => void look(), pause).unref();
  };
  void look();
  return () => {
    isOver = true;
  };
}

async function stateOf(path: string): Promise<string | null> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return `${found.mtimeMs} ${found.size}`;
    const names = (await readdir(path)).toSorted();
    const states = await Promise.all(
      names.map(async (name) => {
        const { mtimeMs, size } = await stat(join(path, name));
        return `${name} ${mtimeMs} ${size}`;
      }),
    );
    return states.join("\n");
  } catch {
    return null;
  }
}
