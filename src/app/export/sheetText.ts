import { textWidth, widthInFont } from "../../scene/text.ts";
import { cutLetters } from "../../lib/cutToFit.ts";
import { svgNode } from "../../scene/drawing.ts";
import styles from "./Sheet.module.css";
import { lineOf } from "../../lib/bidi.ts";

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

/**
 * Words set in lines of a width, at most so many; what finds no room ends in "…". A word wider than a line
 * is cut too.
 *
 *   wrapText("Kishida and Meloni meet", 12, 2, (text) => text.length) → ["Kishida and", "Meloni meet"]
 */
export function wrapText(
  text: string,
  width: number,
  most: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u).filter((one) => one !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || widthOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
    if (lines.length > most) break;
  }
  if (line !== "") lines.push(line);
  const kept = lines.slice(0, most).map((one) => lineOf(text, one));
  return kept.map((one, at) =>
    cutLetters(at === most - 1 && lines.length > most ? `${one}…` : one, width, widthOf),
  );
}
