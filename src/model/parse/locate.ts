import type { Path } from "./shown.ts";
import { scanJson } from "./scanJson.ts";

/**
 * Where in the text the values of some paths are: the value itself, or the nearest thing around it
 * that is there. One pass over the text, however many paths are asked for.
 *
 *   locate('{"a": [5, 6]}', [["a", 1], ["a", 7]])   [10, 11] and [6, 12]
 */
export type Span = readonly [start: number, end: number];

interface Wanted {
  readonly children: Map<string | number, Wanted>;
  start: number;
  end: number;
}

export function locate(text: string, paths: readonly Path[]): readonly Span[] {
  const root = node();
  const wanted = paths.map((path) => plant(root, path));

  /** For each open value: what is wanted of it, and the index of the next item if it is a list. */
  const above: (Wanted | undefined)[] = [];
  const items: number[] = [];
  let key: string | undefined;
  let isStart = true;
  scanJson(text, {
    key(start, end) {
      key = above.at(-1) === undefined ? "" : keyIn(text, start, end);
    },
    value(start) {
      let here: Wanted | undefined;
      if (isStart) here = root;
      else if (key === undefined) {
        const index = items[items.length - 1] ?? 0;
        items[items.length - 1] = index + 1;
        here = above.at(-1)?.children.get(index);
      } else here = above.at(-1)?.children.get(key);
      isStart = false;
      key = undefined;
      if (here !== undefined) here.start = start;
      above.push(here);
      items.push(0);
    },
    end(end) {
      const here = above.pop();
      items.pop();
      if (here !== undefined) here.end = end;
    },
  });
  return wanted.map((trail) => {
    const found = trail.findLast(({ end }) => end >= 0);
    return found === undefined ? [0, 0] : [found.start, found.end];
  });
}

function node(): Wanted {
  return { children: new Map(), start: -1, end: -1 };
}

/** The path grown below the root; all nodes on the way, the root first. */
function plant(root: Wanted, path: Path): readonly Wanted[] {
  const trail = [root];
  for (const step of path) {
    const last = trail.at(-1) ?? root;
    const next = last.children.get(step) ?? node();
    last.children.set(step, next);
    trail.push(next);
  }
  return trail;
}

function keyIn(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end - 1);
  return raw.includes("\\") ? String(JSON.parse(`"${raw}"`)) : raw;
}
