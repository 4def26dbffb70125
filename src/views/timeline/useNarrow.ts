import { useCallback, useSyncExternalStore } from "react";
import { useMusubi } from "../../store/StoreContext.tsx";

/** As narrow as a telephone: the vertical list instead of the picture. */
const telephone = "(max-width: 719px)";
/** Too low for both pictures one above the other, as embeds usually are: the list beside the network. */
const lowFrame = "(max-width: 719px), (max-width: 1023px) and (max-height: 639px)";

export function useNarrow(): boolean {
  const both = useMusubi(({ view }) => view.embed && view.show === "both");
  const query = both ? lowFrame : telephone;
  const subscribe = useCallback(
    (onChange: () => void): (() => void) => {
      if (typeof window.matchMedia !== "function") return () => undefined;
      const media = window.matchMedia(query);
      media.addEventListener("change", onChange);
      return () => media.removeEventListener("change", onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => typeof window.matchMedia === "function" && window.matchMedia(query).matches,
  );
}
