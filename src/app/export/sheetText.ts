import { textWidth, widthInFont, wrapText } from "../../scene/text.ts";
import { svgNode } from "../../scene/drawing.ts";
import styles from "./Sheet.module.css";

type TextStyle = "title" | "caption" | "head" | "small" | "link";

interface TextPlace {
  readonly x: number;
  /** Of the top of the first line. */
  readonly y: number;
  readonly width: number;
  readonly lines: number;
}

const sizes: Readonly<Record<TextStyle, readonly [size: number, line: number]>> = {
  title: [26, 32],
  caption: [14, 20],
  head: [14, 20],
  small: [12, 16],
  link: [12, 16],
};

/** Writes a text in lines, and says where the next may begin. */
export function sheetText(
  svg: SVGElement,
  text: string,
  style: TextStyle,
  { x, y, width, lines }: TextPlace,
): number {
  const [size, line] = sizes[style];
  const written = wrapText(text, width, lines, (one) => widthIn(svg, one, style));
  written.forEach((one, at) => {
    const base = y + at * line + (line + size * 0.7) / 2;
    svg.append(svgNode("text", { class: styles[style], x, y: Math.round(base) }, one));
  });
  return y + written.length * line;
}

/** The font is asked of the page, so a text of its own is put there for a moment. */
export function widthIn(svg: SVGElement, text: string, style: TextStyle): number {
  return widthInFont(text, fontOf(svg, style)) ?? textWidth(text, sizes[style][0]);
}

const fonts = new Map<TextStyle, string>();

function fontOf(svg: SVGElement, style: TextStyle): string {
  const known = fonts.get(style);
  if (known !== undefined) return known;
  const probe = svgNode("text", { class: styles[style] });
  svg.append(probe);
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(probe);
  probe.remove();
  const font = `${fontWeight} ${fontSize} ${fontFamily}`;
  fonts.set(style, font);
  return font;
}
