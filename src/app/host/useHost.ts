import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { loadReadyMessages } from "../../i18n/messages.ts";
import { problemWords } from "../../i18n/problemWords.ts";
import type { Problem } from "../../model/parse/problem.ts";
import { inTime } from "../../lib/inTime.ts";
import { hasOwnStories } from "../../store/musubiState.ts";
import { language } from "../../store/selectors.ts";
import { useMusubi, useMusubiStore } from "../../store/StoreContext.tsx";
import { encodeView } from "../../store/viewLink.ts";
import type { DataOrigin, Loaded } from "../load/loaded.ts";
import { createAudience, hostWindow, isAllowed } from "./audience.ts";
import { createHostLink, type HostLink } from "./hostLink.ts";
import { keepLink } from "./keptView.ts";
import { useDeckKeys } from "./deckKeys.ts";

interface Offer {
  readonly text: string;
  readonly origin: string;
  /** By the site or by the viewer. */
  readonly isAllowed: boolean;
}

const noReader = "The part of the app that reads data could not be loaded.";

/** Reads JSON of a host and shows it if it can be shown; null: something else was opened meanwhile. */
export type Receive = (text: string, origin: string) => Promise<Loaded | null>;

export interface Host {
  /** null: no page is around this one, and none opened it. */
  readonly link: HostLink | null;
  /** Data that the host wants to show; the viewer decides. */
  readonly offer: { readonly origin: string } | null;
  readonly accept: () => void;
  readonly refuse: () => void;
  /** Private data is shown; `heardBy` is the other origin that may hear of it, null: none may. */
  readonly privacy: { readonly heardBy: string | null } | null;
}

/** Connects to the page around this one: exchanges messages, and forwards the keys of a deck. */
export function useHost(data: DataOrigin, onReceive: Receive): Host {
  const store = useMusubiStore();
  const [offer, setOffer] = useState<Offer | null>(null);
  const connection = useMemo(() => {
    const host = hostWindow();
    if (host === null) return null;
    const audience = createAudience(host, data, () => hasOwnStories(store.getState()));
    const consider = async (sent: unknown, origin: string): Promise<void> => {
      try {
        // Few hosts send data, so the code that looks at it comes when one does.
        const { jsonOf } = await inTime(import("./hostData.ts"));
        const text = jsonOf(sent);
        if (!text.ok) link.refuse("unreadable", text.error);
        else setOffer({ text: text.value, origin, isAllowed: isAllowed(origin) });
      } catch {
        link.refuse("unreadable", noReader);
      }
    };
    const link = createHostLink(store, host, audience, {
      onSlide: (isHere) => {
        const { view, actions } = store.getState();
        // A slide starts the player when it is shown, if its link has a day; nothing else plays by itself.
        actions.setPlaying(isHere && view.at !== null);
      },
      onLoad: (sent, origin) => void consider(sent, origin),
    });
    return { host, audience, link };
  }, [store, data]);
  const link = connection?.link ?? null;

  useEffect(() => link?.start(), [link]);
  const take = useEffectEvent(async ({ text, origin }: Offer): Promise<void> => {
    const read = await onReceive(text, origin);
    if (read === null) link?.refuse("not-followed", "Other data was opened meanwhile.");
    else if (read.kind === "unreadable") {
      await loadReadyMessages().catch(() => undefined);
      link?.refuse("unreadable", firstWords(read.outcome.problems, store.getState()));
    } else if (read.kind === "failed") link?.refuse("unreadable", noReader);
  });
  useEffect(() => {
    if (offer?.isAllowed === true) void take(offer);
  }, [offer]);
  useEffect(() => {
    // A link to data of which only this page knows leads nowhere after a reload.
    if (link === null || data === "computer" || typeof data === "object") return;
    return store.subscribe(({ view }, { view: before }) => {
      if (view !== before) keepLink(encodeView(view));
    });
  }, [link, store, data]);
  useDeckKeys(link);
  // What is written makes the data private while it is shown.
  useMusubi(hasOwnStories);

  return {
    link,
    offer: offer?.isAllowed === false ? offer : null,
    accept: () => setOffer((now) => now && { ...now, isAllowed: true }),
    refuse: () => {
      link?.refuse("refused", "The viewer does not want this data.");
      setOffer(null);
    },
    privacy: privacyOf(connection),
  };
}

function privacyOf(
  connection: {
    readonly host: Window;
    readonly audience: ReturnType<typeof createAudience>;
  } | null,
): Host["privacy"] {
  if (connection === null || connection.host.closed || !connection.audience.isPrivate())
    return null;
  const heardBy = connection.audience.target();
  return heardBy === window.origin ? null : { heardBy };
}

function firstWords(problems: readonly Problem[], state: Parameters<typeof language>[0]): string {
  const [first] = problems;
  if (first === undefined) return "Nothing of the data can be shown.";
  const { message } = problemWords(first, language(state));
  return first.at === "" ? message : `${first.at}: ${message}`;
}
