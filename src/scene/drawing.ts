import { isolated } from "../lib/bidi.ts";
import { createElement, type ReactNode } from "react";

export interface GlyphNode {
  readonly tag: "circle" | "rect" | "line" | "path" | "linearGradient" | "stop";
  /** Named as React names them. */
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children?: readonly GlyphNode[];
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

const namespace = "http://www.w3.org/2000/svg";

/** `svgNode("circle", { r: 5, fill: "var(--ink)" })`; an undefined attribute is left out, words are isolated. */
export function svgNode<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Name] {
  const node = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) node.setAttribute(key, String(value));
  }
  node.append(...children.map((child) => (typeof child === "string" ? isolated(child) : child)));
  return node;
}

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

/** The glyph for React; to be mapped over. */
export function glyphElement({ tag, attributes, children = [] }: GlyphNode, at: number): ReactNode {
  return createElement(tag, { key: at, ...attributes }, ...children.map(glyphElement));
}
