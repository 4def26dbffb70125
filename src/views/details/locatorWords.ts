import { isolated } from "../../lib/bidi.ts";
import type { Messages } from "../../i18n/messages.ts";
import { isParagraph } from "../../model/citation.ts";
import type { Source } from "../../model/eventGraph.ts";

/** Of an article "2" and "heading" → "¶ 2, heading"; of all others, and of other text, as it is written. */
export function locatorWords(
  source: Pick<Source, "kind">,
  locators: readonly string[],
  text: Messages["details"]["source"],
): string {
  const numbers = locators.filter((locator) => isParagraph(source, locator));
  const others = locators
    .filter((locator) => !isParagraph(source, locator))
    .map((locator) =>
      source.kind === "article" && (locator === "heading" || locator === "link")
        ? text[locator]
        : isolated(locator),
    );
  return [...(numbers.length > 0 ? [text.paragraph(numbers.join(", "))] : []), ...others].join(
    ", ",
  );
}
