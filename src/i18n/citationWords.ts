import { isolated } from "../lib/bidi.ts";
import { citedSource } from "../model/citation.ts";
import type { Source } from "../model/eventGraph.ts";
import { dateWords } from "./dateWords.ts";
import { languageName } from "./languageName.ts";
import type { Language } from "./locales.ts";
import { messagesFor } from "./messages.ts";

/** A source in words, its title apart because it is set in italics: "Anita Faake, " · title · ", 29 March 2025. In German." */
export interface CitationWords {
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
