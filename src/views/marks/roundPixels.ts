/** To a hundredth: finer cannot be seen, and would only lengthen what is drawn. */
export function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
