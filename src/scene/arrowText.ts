import { short } from "./geometry.ts";
import { svgNode } from "./drawing.ts";
import { writeText } from "./joinNodes.ts";
import { textWidth } from "./text.ts";

/**
 * "10 → 0" in a drawing. The page's fonts have no arrow, and not every computer does: the letter stays in the
 * text for anyone who reads or copies it, takes no room of its own, and an arrow is drawn in the gap beside it.
 */
const GAP = 12;
const ARROW = "→";

export function writeArrowText(element: Element, text: string): void {
  const [before, after] = text.split(ARROW);
  if (before === undefined || after === undefined) {
    if (element.childElementCount > 0) element.replaceChildren();
    writeText(element, text);
    return;
  }
  if (element.textContent === text && element.childElementCount === 3) return;
  const parts = [
    svgNode("tspan"),
    svgNode("tspan", { "font-size": 0 }),
    svgNode("tspan", { dx: GAP }),
  ];
  for (const [place, words] of [before, ARROW, after].entries())
    parts[place]?.append(document.createTextNode(words));
  element.replaceChildren(...parts);
}

/** Its digits are all as wide as a 0. */
const widthOf = (text: string, size: number): number =>
  textWidth(text.replaceAll(/\d/gu, "0"), size);

/** How wide it is, with the room of its arrow. */
export function arrowTextWidth(text: string, size: number): number {
  const [before = "", after] = text.split(ARROW);
  if (after === undefined) return textWidth(text, size);
  return widthOf(before, size) + GAP + widthOf(after, size);
}

/** The arrow of a text that is anchored at 0 on the base line; empty where it has none. */
export function arrowPath(
  text: string,
  size: number,
  anchor: "start" | "middle" | "end",
  { x, y }: { readonly x: number; readonly y: number },
): string {
  const [before = "", after] = text.split(ARROW);
  if (after === undefined) return "";
  const whole = arrowTextWidth(text, size);
  const left = { start: 0, middle: -whole / 2, end: -whole }[anchor];
  const from = x + left + widthOf(before, size) + 1.5;
  const middle = y - size * 0.35;
  const tip = from + GAP - 3;
  const head = `M${short(tip - 3.4)} ${short(middle - 3.2)}L${short(tip)} ${short(middle)}L${short(tip - 3.4)} ${short(middle + 3.2)}`;
  return `M${short(from)} ${short(middle)}H${short(tip)}${head}`;
}
