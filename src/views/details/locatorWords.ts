import type { Messages } from "../../i18n/messages.ts";

/** "2" and "heading" → "¶ 2, heading". */
export function locatorWords(
  locators: readonly string[],
  text: Messages["details"]["source"],
): string {
  const numbers = locators.filter((locator) => /^\d/.test(locator));
  const others = locators
    .filter((locator) => !/^\d/.test(locator))
    .map((locator) => (locator === "heading" || locator === "link" ? text[locator] : locator));
  return [...(numbers.length > 0 ? [text.paragraph(numbers.join(", "))] : []), ...others].join(
    ", ",
  );
}
