import type { GlyphNode } from "./dateGlyph.ts";
import { svgNode } from "./svgNode.ts";

/** The glyph as elements of the page. */
export function glyphNode({ tag, attributes, children = [] }: GlyphNode): SVGElement {
  const named = Object.entries(attributes).map(([name, value]) => [attributeName(name), value]);
  return svgNode(tag, Object.fromEntries(named), ...children.map(glyphNode));
}

/** strokeWidth → stroke-width; gradientUnits is written so in SVG too. */
function attributeName(name: string): string {
  if (!/^(?:stroke|fill|stop|paint)[A-Z]/u.test(name)) return name;
  return name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}
