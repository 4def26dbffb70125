/** A valid file is 7 deep: stories[].scenes[].title.en. */
export const depthLimit = 64;

/**
 * Whether lists and objects stand inside each other deeper than the limit. It goes level by level
 * and without recursion, since `JSON.parse` takes a depth of a million and a recursive walk does not.
 *
 *   isTooDeep([[[…]]])   true from 65 brackets on
 */
export function isTooDeep(value: unknown): boolean {
  let level = containersIn([[value]]);
  for (let depth = 1; level.size > 0; depth++) {
    if (depth > depthLimit) return true;
    level = containersIn(level);
  }
  return false;
}

/** Each once: an object that is its own descendant, or a child a thousand times, must not multiply. */
function containersIn(level: Iterable<object>): Set<object> {
  const found = new Set<object>();
  for (const container of level) {
    const values: unknown[] = Array.isArray(container) ? container : Object.values(container);
    for (const value of values) if (typeof value === "object" && value !== null) found.add(value);
  }
  return found;
}
