import { isLanguage } from "../../i18n/locales.ts";
import { messagesFor } from "../../i18n/messages.ts";
import type { Localized, Meta } from "../../model/eventGraph.ts";

/** "My story", in the languages of the data that the interface speaks. */
export function newStoryTitle({ languages, defaultLanguage }: Meta): Localized {
  const own = [...new Set([defaultLanguage, ...languages])];
  return Object.fromEntries(
    own
      .filter((language) => language === defaultLanguage || isLanguage(language))
      .map((language) => {
        const { author } = messagesFor(isLanguage(language) ? language : "en");
        return [language, author.newTitle];
      }),
  );
}
