import { isolated } from "../lib/bidi.ts";
import { citedSource, isParagraph } from "../model/citation.ts";
import type { Source } from "../model/eventGraph.ts";
import { dateWords } from "./dateText.ts";
import { languageName } from "./intlWords.ts";
import type { Language } from "./locales.ts";
import { type Messages, messagesFor } from "./messages.ts";

/** A source in words, its title apart because it is set in italics: "Anita Faake, " · title · ", 29 March 2025. In German." */
interface CitationWords {
  readonly before: string;
  readonly title: string;
  readonly after: string;
}

export function citationWords(source: Source, language: Language): CitationWords {
  const cited = citedSource(source);
  const rest = [
    cited.publisher === undefined ? undefined : isolated(cited.publisher),
    cited.published === undefined ? undefined : dateWords(cited.published, language),
  ].filter((part) => part !== undefined);
  const tongue =
    cited.language === undefined
      ? ""
      : ` ${messagesFor(language).citation.inLanguage(languageName(cited.language, language))}.`;
  return {
    before: cited.author === undefined ? "" : `${isolated(cited.author)}, `,
    title: isolated(cited.title),
    after: `${rest.map((part) => `, ${part}`).join("")}.${tongue}`,
  };
}

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
