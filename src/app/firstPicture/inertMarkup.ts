/** Names by which the page, its host or a test would find a control or a mark. */
const handles =
  /^(?:id|for|name|href|title|tabindex|placeholder-shown|xmlns|maxlength|auto(?:complete|capitalize)|spellcheck|enterkeyhint|popovertarget|aria-(?:label|controls|labelledby|describedby|activedescendant|keyshortcuts|live|autocomplete|haspopup|value.+)|data-(?:actor|event|relationship|knot|cluster|names|named|readout|pictures|lit))$/u;

/** Lengths of a drawing, in px. */
const lengths =
  /^(?:d|r|[cdr]?[xy][12]?|width|height|points|stroke-(?:width|dasharray|dashoffset))$/u;

/** A tenth of a px is enough for what is looked at for some seconds: numbers were a seventh of the page. */
const rounded = (numbers: string): string =>
  numbers.replaceAll(/-?\d+\.\d+/gu, (number) => String(Math.round(10 * Number(number)) / 10));

/** The class of the moment at which an event is drawn in. */
export type Moment = (event: string) => string;

export interface Inert {
  readonly markup: string;
  /** The page's policy forbids styles on elements: each distinct one is a class, and this its style sheet. */
  readonly style: string;
}

/**
 * What an element holds, as markup in which nothing answers: without names and handles, and each event with the class
 * of its moment. Classes and ids that are made here begin with `prefix`.
 */
export function inertMarkup(page: Element, prefix: string, momentOf: Moment): Inert {
  const classes = new Map<string, string>();
  for (const element of page.querySelectorAll("*")) {
    const event = element.getAttribute("data-event");
    if (event !== null) element.classList.add("drawn-in", momentOf(event));
    const style = element.getAttribute("style")?.trim() ?? "";
    if (style !== "") {
      const name = classes.get(style) ?? `${prefix}-${classes.size}`;
      classes.set(style, name);
      element.classList.add(name);
    }
    element.removeAttribute("style");
    for (const { name, value } of [...element.attributes]) {
      if (name === "id" && element.closest("svg") !== null) element.id = `${prefix}-${value}`;
      else if (handles.test(name)) element.removeAttribute(name);
      else if (lengths.test(name)) element.setAttribute(name, rounded(value));
      else if (name === "transform")
        element.setAttribute(name, value.replaceAll(/translate\([^)]*\)/gu, rounded));
      else if (value.includes("url(#"))
        element.setAttribute(name, value.replaceAll("url(#", `url(#${prefix}-`));
    }
  }
  const style = [...classes].map(([rules, name]) => `.${name}{${rules}}`).join("\n");
  return { markup: page.innerHTML, style };
}
