import type { Loss } from "../../model/parse/problem.ts";
import type { PluralForms } from "../counts.ts";

/** `of`: after "von". */
interface GermanNoun extends PluralForms {
  readonly one: string;
  readonly gender: "m" | "f" | "n";
  readonly of?: string;
}

/** What a row of each table is called. */
export const nouns: Readonly<Record<Loss, GermanNoun>> = {
  actors: { one: "Akteur", other: "Akteure", gender: "m", of: "Akteuren" },
  relations: { one: "Relation", other: "Relationen", gender: "f" },
  events: { one: "Ereignis", other: "Ereignisse", gender: "n", of: "Ereignissen" },
  participations: { one: "Beteiligung", other: "Beteiligungen", gender: "f" },
  links: { one: "Verknüpfung", other: "Verknüpfungen", gender: "f" },
  sources: { one: "Quelle", other: "Quellen", gender: "f" },
  citations: { one: "Beleg", other: "Belege", gender: "m", of: "Belegen" },
  eventTypes: { one: "Ereignisart", other: "Ereignisarten", gender: "f" },
  topics: { one: "Thema", other: "Themen", gender: "n" },
  stories: { one: "Geschichte", other: "Geschichten", gender: "f" },
  mentions: { one: "Erwähnung", other: "Erwähnungen", gender: "f" },
};
