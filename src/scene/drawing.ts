import { createElement, type ReactNode } from "react";
import { isolated } from "../lib/bidi.ts";

/**
 * A drawing as plain data, in the names of SVG. It goes to the page (`drawingNode`), to React
 * (`drawingElement`) or into a file (`svgText`).
 */
export interface Drawing {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children?: readonly (Drawing | string)[];
}

/** `null`, `undefined` and `false` leave an attribute out, `true` sets it empty. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

const namespace = "http://www.w3.org/2000/svg";

/** An element of the page: `svgNode("circle", { r: 5, fill: "var(--ink)" })`. Words are isolated. */
export function svgNode<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Name] {
  return filled(document.createElementNS(namespace, name), attributes, children);
}

export function drawingNode({ tag, attributes, children = [] }: Drawing): SVGElement {
  const nodes = children.map((child) => (typeof child === "string" ? child : drawingNode(child)));
  return filled(document.createElementNS(namespace, tag), attributes, nodes);
}

function filled<Filled extends Element>(
  element: Filled,
  attributes: Attributes,
  children: readonly (Node | string)[],
): Filled {
  for (const [name, value] of Object.entries(attributes)) {
    const text = attributeText(value);
    if (text !== null) element.setAttribute(name, text);
  }
  element.append(...children.map((child) => (typeof child === "string" ? isolated(child) : child)));
  return element;
}

/** `null` where the attribute is left out. */
export function attributeText(value: Attributes[string]): string | null {
  if (value === null || value === undefined || value === false) return null;
  return value === true ? "" : String(value);
}

/** For React; to be mapped over. */
export function drawingElement({ tag, attributes, children = [] }: Drawing, at: number): ReactNode {
  const named = Object.entries(attributes).map(([name, value]) => [reactName(name), value]);
  const elements = children.map((child, place) =>
    typeof child === "string" ? isolated(child) : drawingElement(child, place),
  );
  return createElement(tag, { key: at, ...Object.fromEntries(named) }, ...elements);
}

/** stroke-width → strokeWidth; data-event stays. */
const reactName = (name: string): string =>
  /^(?:data|aria)-/u.test(name)
    ? name
    : name.replaceAll(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());
