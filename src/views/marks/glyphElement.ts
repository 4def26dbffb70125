import { createElement, type ReactNode } from "react";
import type { GlyphNode } from "./dateGlyph.ts";

/** The glyph for React; to be mapped over. */
export function glyphElement({ tag, attributes, children = [] }: GlyphNode, at: number): ReactNode {
  return createElement(tag, { key: at, ...attributes }, ...children.map(glyphElement));
}
