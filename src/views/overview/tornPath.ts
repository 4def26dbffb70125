const tooth = 5;

/** A torn edge from the top to the bottom, as an SVG path: the mark of a break in the scale. */
export function tornPath(x: number, height: number): string {
  const teeth = Math.ceil(height / tooth);
  const points = Array.from({ length: teeth + 1 }, (_, at) => {
    const y = Math.min(at * tooth, height);
    return `${x + (at % 2 === 0 ? -2 : 2)} ${y}`;
  });
  return `M${points.join("L")}`;
}
