import type { Language } from "../i18n/locales.ts";
import { messagesFor, type Messages } from "../i18n/messages.ts";
import { isolated } from "../lib/bidi.ts";
import type { ActorId, Localized } from "../model/eventGraph.ts";
import { localizedText } from "../model/localizedText.ts";
import { derive } from "./derive.ts";
import { language, namesOfActors } from "./selectors.ts";

/**
 * How the interface and the data are worded for the reader. Names and texts are isolated, so that they
 * turn nothing around them.
 */
export interface Voice {
  readonly language: Language;
  readonly text: Messages;
  /** A text of the data: in the reader's language, or the data's own, or whatever there is. */
  readonly localized: (text: Localized | undefined) => string;
  /** Told apart from those of the same name. */
  readonly nameOf: (actor: ActorId) => string;
  readonly shortNameOf: (actor: ActorId) => string;
}

/** New only when the language or the data changes. */
export const voiceOf = derive(
  (state) => [language(state), state.index.graph.meta.defaultLanguage, namesOfActors(state)],
  (reader, own, names): Voice => ({
    language: reader,
    text: messagesFor(reader),
    localized: (text) => isolated(localizedText(text, reader, own)),
    nameOf: (actor) => isolated(names.full(actor)),
    shortNameOf: (actor) => isolated(names.short(actor)),
  }),
);
