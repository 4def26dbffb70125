import { dateShort } from "../../i18n/dateText.ts";
import { isolated } from "../../lib/bidi.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { SearchDocument, SearchField } from "../../model/search/searchDocuments.ts";
import { eventCounts } from "../../store/selectors.ts";
import {
  useActorName,
  useLanguage,
  useLocalized,
  useMusubi,
  useText,
} from "../../store/StoreContext.tsx";
import { commandWords, isCommand } from "./commands.ts";

export interface FoundWords {
  readonly title: string;
  /** Words beside the title. */
  readonly detail: string;
}

/** The words for a result in the reader's language. */
export function useFoundWords(): (document: SearchDocument) => FoundWords {
  const { search, details } = useText();
  const language = useLanguage();
  const localized = useLocalized();
  const index = useMusubi((state) => state.index);
  const counts = useMusubi(eventCounts);
  const nameOf = useActorName();
  return ({ kind, id }) => {
    switch (kind) {
      case "actor": {
        const actor = index.actorById.get(id);
        return { title: nameOf(id), detail: actor ? details.kinds[actor.kind] : "" };
      }
      case "relationship": {
        const pair = index.projection.relationshipById.get(id);
        if (pair === undefined) return { title: id, detail: "" };
        return {
          title: search.pair(nameOf(pair.a), nameOf(pair.b)),
          detail: search.events(counts.relationship(id)),
        };
      }
      case "event": {
        const event = index.eventById.get(id);
        if (event === undefined) return { title: id, detail: "" };
        return { title: localized(event.row.title), detail: dateShort(event.date, language) };
      }
      case "source":
        return { title: isolated(index.sourceById.get(id)?.title ?? id), detail: search.onlyThis };
      case "type":
      case "topic": {
        const name = index[kind === "type" ? "eventTypeById" : "topicById"].get(id)?.name;
        return { title: name === undefined ? id : localized(name), detail: search.onlyThis };
      }
      case "command":
      case "view":
        return { title: isCommand(id) ? commandWords(id, language).title : id, detail: "" };
    }
  };
}

/** The label of the field that matched. */
export function whyLabel(
  { kind }: SearchDocument,
  field: SearchField,
  words: Messages["search"]["why"],
): string {
  if (field === "title") return kind === "event" || kind === "source" ? words.title : words.name;
  if (field === "summary") return kind === "source" ? words.note : words.summary;
  if (field !== "alias") return words[field];
  if (kind === "event") return words.shortTitle;
  if (kind === "source") return words.author;
  return kind === "command" || kind === "view" ? words.keyword : words.alias;
}
