import { isolated } from "../../lib/bidi.ts";

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
