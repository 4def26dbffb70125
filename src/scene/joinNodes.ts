import { isolated } from "../lib/bidi.ts";
import { type Attributes, attributeText } from "./drawing.ts";

/** Sets only what differs, so that an unchanged picture causes no work for the browser. */
export function write(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    const text = attributeText(value);
    if (text === null) {
      if (element.hasAttribute(name)) element.removeAttribute(name);
    } else if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}

export function writeText(element: Element, words: string): void {
  const text = isolated(words);
  if (element.textContent !== text) element.textContent = text;
}

/** Colours come from the tokens as custom properties, through the CSSOM: the page's policy has no inline style. */
export function writeTone(element: SVGElement, tone: string, on?: string): void {
  if (element.style.getPropertyValue("--tone") !== tone) element.style.setProperty("--tone", tone);
  if (on !== undefined && element.style.getPropertyValue("--on") !== on)
    element.style.setProperty("--on", on);
}

const keys = new WeakMap<Element, string>();

/** Makes the children of `parent` match `items` in order; the element of a key is kept. */
export function joinChildren<Item>(
  parent: Element,
  items: readonly Item[],
  keyOf: (item: Item) => string,
  create: (item: Item) => Element,
  update: (element: Element, item: Item) => void,
): void {
  const before = new Map<string, Element>();
  for (const child of parent.children) before.set(keys.get(child) ?? "", child);
  let next = parent.firstElementChild;
  for (const item of items) {
    const key = keyOf(item);
    const element = before.get(key) ?? create(item);
    keys.set(element, key);
    before.delete(key);
    update(element, item);
    if (element === next) next = next.nextElementSibling;
    else parent.insertBefore(element, next);
  }
  for (const element of before.values()) element.remove();
}
