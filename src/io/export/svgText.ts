import { escapeXml } from "./escapeMarkup.ts";

/** An element of a drawing, before it is text. */
export interface SvgPart {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgPart | string)[];
}

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
export function svgText(root: SvgPart, { title, description, language }: SvgWords): string {
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    ...root.attributes,
    "xml:lang": language,
    role: "img",
    "aria-labelledby": "title description",
  };
  const words: readonly SvgPart[] = [
    { name: "title", attributes: { id: "title" }, children: [title] },
    { name: "desc", attributes: { id: "description" }, children: [description] },
  ];
  const whole = { ...root, attributes, children: [...words, ...root.children] };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${partText(whole)}\n`;
}

function partText({ name, attributes, children }: SvgPart): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  if (children.length === 0) return `<${name}${written}/>`;
  // A line a part, but none within a text: there it would be a space.
  const gap = name === "text" || name === "tspan" || typeof children[0] === "string" ? "" : "\n";
  const inside = children
    .map((child) => (typeof child === "string" ? escapeXml(child) : partText(child)))
    .join(gap);
  return `<${name}${written}>${gap}${inside}${gap}</${name}>`;
}
