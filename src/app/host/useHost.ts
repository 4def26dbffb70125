import { useEffect, useMemo, useState } from "react";
import { useMusubiStore } from "../../store/StoreContext.tsx";
import { allowedOrigins } from "./allowedOrigins.ts";
import { createHostLink, type HostLink } from "./hostLink.ts";
import { hostWindow } from "./hostWindow.ts";
import { keepView } from "./keptView.ts";
import { useDeckKeys } from "./useDeckKeys.ts";

interface Offer {
  readonly data: unknown;
  readonly origin: string;
}

export interface Host {
  /** null: the page stands alone. */
  readonly link: HostLink | null;
  /** Data that the host wants shown; the viewer decides. */
  readonly offer: Offer | null;
  readonly accept: () => void;
  readonly refuse: () => void;
}

/** The page around this one: hears and answers it, and leaves it the keys that are its own. */
export function useHost(onFile: (file: File) => void): Host {
  const store = useMusubiStore();
  const [offer, setOffer] = useState<Offer | null>(null);
  const link = useMemo(() => {
    const host = hostWindow();
    if (host === null) return null;
    return createHostLink(store, host, {
      onSlide: (isHere) => {
        const { view, actions } = store.getState();
        // A slide that comes starts what its link has put on a day; nothing else plays by itself.
        actions.setPlaying(isHere && view.at !== null);
      },
      onLoad: (data, origin) => {
        if (allowedOrigins().has(origin)) onFile(fileOf({ data, origin }));
        else setOffer({ data, origin });
      },
    });
  }, [store, onFile]);

  useEffect(() => link?.start(), [link]);
  useEffect(() => (link === null ? undefined : keepView(store)), [link, store]);
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
