import { listWords } from "../../i18n/intlWords.ts";
import type { EventList } from "../../model/emphasis.ts";
import { focusFirst } from "../../model/selectedEvents.ts";
import {
  useActorName,
  useLanguage,
  useLocalized,
  useMusubi,
  useText,
} from "../../store/StoreContext.tsx";

/** What holds events, in a few words: "Japan · Italy", "Events of Italy, Japan and NATO", "12 events". */
export function useListName(): (list: EventList) => string {
  const {
    details: { list: text },
    readout: { withoutDate: undated },
  } = useText();
  const language = useLanguage();
  const localized = useLocalized();
  const nameOf = useActorName();
  const index = useMusubi((state) => state.index);
  return (list) => {
    switch (list.kind) {
      case "event": {
        const event = index.eventById.get(list.id);
        return event === undefined ? "" : localized(event.row.title);
      }
      case "actor":
        return nameOf(list.id);
      case "relationship": {
        const tie = index.projection.relationshipById.get(list.id);
        if (tie === undefined) return "";
        return focusFirst(tie, index.graph.meta.focus).map(nameOf).join(" · ");
      }
      case "knot": {
        const knot = index.projection.knots.find(({ id }) => id === list.id);
        return text.knot(listWords((knot?.parties ?? []).map(nameOf), language));
      }
      case "events":
        return list.events.every((id) => index.eventById.get(id)?.date === null)
          ? undated(list.events.length)
          : text.events(list.events.length);
    }
  };
}
