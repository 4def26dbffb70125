import { attributeText, type Drawing } from "./drawing.ts";
import { escapeXml } from "../lib/escapeMarkup.ts";

/** What the file says of itself to who cannot see it. */
export interface SvgWords {
  readonly title: string;
  readonly description: string;
  readonly language: string;
}

/**
 * A drawing as a file of its own. Every value is escaped, so that no label can become markup; the same
 * drawing gives the same bytes.
 */
export function svgText(root: Drawing, { title, description, language }: SvgWords): string {
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    ...root.attributes,
    "xml:lang": language,
    role: "img",
    "aria-labelledby": "title description",
  };
  const words: readonly Drawing[] = [
    { tag: "title", attributes: { id: "title" }, children: [title] },
    { tag: "desc", attributes: { id: "description" }, children: [description] },
  ];
  const whole = { ...root, attributes, children: [...words, ...(root.children ?? [])] };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${partText(whole)}\n`;
}

function partText({ tag, attributes, children = [] }: Drawing): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => [key, attributeText(value)] as const)
    .map(([key, value]) => (value === null ? "" : ` ${key}="${escapeXml(value)}"`))
    .join("");
  if (children.length === 0) return `<${tag}${written}/>`;
  // A line a part, but none within a text: there it would be a space.
  const gap = tag === "text" || tag === "tspan" || typeof children[0] === "string" ? "" : "\n";
  const inside = children
    .map((child) => (typeof child === "string" ? escapeXml(child) : partText(child)))
    .join(gap);
  return `<${tag}${written}>${gap}${inside}${gap}</${tag}>`;
}
