import { dateShort } from "../../i18n/dateText.ts";
import { derive } from "../../store/derive.ts";
import { membersInWindow } from "../../store/selectors.ts";
import { voiceOf } from "../../store/voice.ts";
import type { NetworkState, NetworkWords } from "./networkState.ts";

/** The picture's words in the reader's language; actors by their short name where they have one. */
export const networkWords = derive(
  (state) => [state.index, voiceOf(state)],
  (index, { language, localized, shortNameOf, text: { network, compare } }): NetworkWords => ({
    name: shortNameOf,
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
);

/** The alliances that are switched on, each with its members in the window. */
export const shownHulls = derive(
  (state) => [state.view.hulls, membersInWindow(state)],
  (on, members): NetworkState["hulls"] =>
    on.map((alliance) => ({ alliance, members: members.get(alliance) ?? [] })),
);
