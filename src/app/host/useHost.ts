import { useEffect, useMemo, useState } from "react";
import { useMusubiStore } from "../../store/StoreContext.tsx";
import { encodeView } from "../../store/viewLink.ts";
import { createHostLink, type HostLink } from "./hostLink.ts";
import { keepLink } from "./keptView.ts";
import { useDeckKeys } from "./deckKeys.ts";

interface Offer {
  readonly data: unknown;
  readonly origin: string;
}

export interface Host {
  /** null: no page is around this one, and none opened it. */
  readonly link: HostLink | null;
  /** Data that the host wants to show; the viewer decides. */
  readonly offer: Offer | null;
  readonly accept: () => void;
  readonly refuse: () => void;
}

/** Connects to the page around this one: exchanges messages, and forwards the keys of a deck. */
export function useHost(onFile: (file: File) => void): Host {
  const store = useMusubiStore();
  const [offer, setOffer] = useState<Offer | null>(null);
  const link = useMemo(() => {
    const host = hostWindow();
    if (host === null) return null;
    return createHostLink(store, host, {
      onSlide: (isHere) => {
        const { view, actions } = store.getState();
        // A slide starts the player when it is shown, if its link has a day; nothing else plays by itself.
        actions.setPlaying(isHere && view.at !== null);
      },
      onLoad: (data, origin) => {
        if (allowedOrigins().has(origin)) onFile(fileOf({ data, origin }));
        else setOffer({ data, origin });
      },
    });
  }, [store, onFile]);

  useEffect(() => link?.start(), [link]);
  useEffect(() => {
    if (link === null) return;
    return store.subscribe(({ view }, { view: before }) => {
      if (view !== before) keepLink(encodeView(view));
    });
  }, [link, store]);
  useDeckKeys(link);

  return {
    link,
    offer,
    accept: () => {
      if (offer !== null) onFile(fileOf(offer));
      setOffer(null);
    },
    refuse: () => {
      link?.refuse("refused", "The viewer does not want this data.");
      setOffer(null);
    },
  };
}

/** Read as a file of this computer is: checked, and never kept. */
function fileOf({ data, origin }: Offer): File {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  return new File([text], origin === "null" ? "data" : origin, { type: "application/json" });
}

/**
 * Origins that may load data without consent: this site, and those that its page names in
 * `<meta name="musubi-allow" content="https://one.example https://two.example">`.
 */
function allowedOrigins(): ReadonlySet<string> {
  const named = document.querySelector<HTMLMetaElement>('meta[name="musubi-allow"]')?.content ?? "";
  const origins = named.split(/\s+/u).filter((origin) => URL.canParse(origin));
  const own = window.location.origin === "null" ? [] : [window.location.origin];
  return new Set([...own, ...origins.map((origin) => new URL(origin).origin)]);
}

/** The window around this page: the parent of its frame, or its opener. */
function hostWindow(): Window | null {
  if (window.parent !== window) return window.parent;
  const opener: unknown = window.opener;
  return opener === null || opener === undefined ? null : (opener as Window);
}
