import { useMemo } from "react";
import { dateShort } from "../../i18n/dateShort.ts";
import {
  useActorName,
  useLanguage,
  useLocalized,
  useMusubi,
  useText,
} from "../../store/StoreContext.tsx";
import type { NetworkWords } from "./networkState.ts";

/** The picture's words in the reader's language; actors by their short name where they have one. */
export function useNetworkWords(): NetworkWords {
  const language = useLanguage();
  const localized = useLocalized();
  const name = useActorName("short");
  const index = useMusubi((state) => state.index);
  const { network, compare } = useText();
  return useMemo(
    (): NetworkWords => ({
      name,
      events: network.events,
      shownOf: network.shownOf,
      badge: network.badge,
      title: (id) => {
        const row = index.eventById.get(id)?.row;
        return localized(row?.shortTitle ?? row?.title);
      },
      date: (id) => {
        const event = index.eventById.get(id);
        return event === undefined ? "" : dateShort(event.date, language);
      },
      spokenAbout: network.spokenAbout,
      more: network.more,
      moreParties: network.moreParties,
      count: network.count,
      fromTo: compare.fromTo,
      eventsFromTo: compare.eventsUpTo,
      ratesFromTo: compare.ratesUpTo,
    }),
    [index, language, localized, name, network, compare],
  );
}
