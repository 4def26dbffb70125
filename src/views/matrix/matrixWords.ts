import { dateWords } from "../../i18n/dateWords.ts";
import { listWords } from "../../i18n/listWords.ts";
import type { ActorId } from "../../model/eventGraph.ts";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import type { Party } from "../../model/parties.ts";
import { derive } from "../../store/derive.ts";
import { voiceOf } from "../../store/voice.ts";

export interface MatrixWords {
  readonly name: (actor: ActorId) => string;
  /** As short as the data has it, for the head of a column. */
  readonly short: (event: IndexedEvent) => string;
  readonly title: (event: IndexedEvent) => string;
  readonly date: (event: IndexedEvent) => string;
  /** "Japan, host, Fumio Kishida": who, how, and by whom. */
  readonly part: (party: Party) => string;
  /** "Japan and Italy": everyone but those spoken about. */
  readonly parties: (event: IndexedEvent) => string;
  readonly column: (event: IndexedEvent) => string;
  readonly cell: (event: IndexedEvent, party: Party) => string;
}

export const matrixWords = derive(
  (state) => [voiceOf(state)],
  ({ language, localized, shortNameOf: name, text }): MatrixWords => {
    const words = text.matrix;
    const title = ({ row }: IndexedEvent): string => localized(row.title);
    const date = (event: IndexedEvent): string => dateWords(event.date, language);
    const part = ({ actor, roles, planned, persons }: Party): string => {
      const told = roles.length > 1 ? roles.filter((role) => role !== "participant") : roles;
      return [
        name(actor),
        ...told.map((role) => words.parts[role]),
        ...(planned ? [words.parts.planned] : []),
        ...persons.map(name),
      ].join(", ");
    };
    const parties = (event: IndexedEvent): string => {
      const present = event.parties.filter(({ presence }) => presence !== "subject");
      return listWords(
        present.map(({ actor }) => name(actor)),
        language,
      );
    };
    return {
      name,
      short: ({ row }) => localized(row.shortTitle ?? row.title),
      title,
      date,
      part,
      parties,
      column: (event) => words.column(title(event), date(event), parties(event)),
      cell: (event, party) => words.cell(part(party), date(event), title(event)),
    };
  },
);
