const page = 10;

/** Which row a key leads to from another; null if it is not a key that moves. */
export function rowMove(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  const within = (to: number): number => Math.min(Math.max(to, 0), count - 1);
  switch (key) {
    case "ArrowDown":
      return within(at + 1);
    case "ArrowUp":
      return within(at - 1);
    case "PageDown":
      return within(at + page);
    case "PageUp":
      return within(at - page);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
