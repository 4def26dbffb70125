import { useCallback, useSyncExternalStore } from "react";
import { media } from "./breakpoints.ts";

/** Whether a media query holds, now and whenever that changes; false where there is no screen. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void): (() => void) => {
      const asked = media(query);
      asked?.addEventListener("change", onChange);
      return () => asked?.removeEventListener("change", onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => media(query)?.matches ?? false);
}
