import { isolated } from "../lib/bidi.ts";
import { citedSource } from "../model/citation.ts";
import type { ActorId, Localized, Source } from "../model/eventGraph.ts";
import type { GraphIndex, IndexedEvent } from "../model/graphIndex.ts";
import { dateShort } from "./dateText.ts";
import type { Language } from "./locales.ts";
import { messagesFor } from "./messages.ts";

/** What the cells of the event list say, on the screen and in a file, and what it is sorted by. */
export interface CellVoice {
  readonly index: GraphIndex;
  readonly language: Language;
  /** A text of the data in the reader's language, as far as there is one. */
  readonly localized: (text: Localized | undefined) => string;
  readonly nameOf: (actor: ActorId) => string;
}

export function typeCell({ row }: IndexedEvent, { index, localized }: CellVoice): string {
  return localized(index.eventTypeById.get(row.type)?.name) || row.type;
}

/** Who took part, and who was only counted on, said as such; who is spoken about did not take part. */
export function participantCells(event: IndexedEvent, voice: CellVoice): readonly string[] {
  const words = messagesFor(voice.language).eventTable;
  return event.parties
    .filter(({ presence }) => presence !== "subject")
    .map(({ actor: id, presence }) => {
      const name = voice.nameOf(id);
      return presence === "named" ? words.named(name) : name;
    });
}

/** Each source that speaks of the event, once, in the order of its citations. */
export function sourcesOf(event: IndexedEvent, { index }: CellVoice): readonly Source[] {
  const ids = new Set(event.citations.map(({ source }) => source));
  return [...ids].flatMap((id) => index.sourceById.get(id) ?? []);
}

/** As short as keeps them apart: "Anita Faake, 29 Mar 2025". */
export function sourceCell(source: Source, language: Language): string {
  const { author, publisher, title, published } = citedSource(source);
  const who = isolated(author ?? publisher ?? title);
  return published === undefined ? who : `${who}, ${dateShort(published, language)}`;
}
