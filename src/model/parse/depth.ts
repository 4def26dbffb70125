/** A valid file is 7 deep: stories[].scenes[].title.en. */
export const depthLimit = 64;

/**
 * Whether lists and objects stand inside each other deeper than the limit. It goes level by level
 * and without recursion, since `JSON.parse` takes a depth of a million and a recursive walk does not.
 *
 *   isTooDeep([[[…]]])   true from 65 brackets on
 */
export function isTooDeep(value: unknown): boolean {
  let level: readonly object[] = containersIn([[value]]);
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > depthLimit) return true;
    const inside = containersIn(level);
    // An object that holds itself twice must not become a million. Rows are too many to look at so.
    level = depth < 3 ? inside : [...new Set(inside)];
  }
  return false;
}

function containersIn(level: readonly object[]): readonly object[] {
  const found: object[] = [];
  for (const container of level) {
    const values: unknown[] = Array.isArray(container) ? container : Object.values(container);
    for (const value of values) {
      if (typeof value === "object" && value !== null) found.push(value);
    }
  }
  return found;
}
