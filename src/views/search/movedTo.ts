/**
 * Where a key leads in a list of so many: the arrows go round, Home and End to its ends; null for other keys.
 *
 *   movedTo("ArrowUp", 0, 5) → 4
 */
export function movedTo(key: string, at: number, length: number): number | null {
  if (length === 0) return null;
  switch (key) {
    case "ArrowDown":
      return (at + 1) % length;
    case "ArrowUp":
      return (at - 1 + length) % length;
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default:
      return null;
  }
}
