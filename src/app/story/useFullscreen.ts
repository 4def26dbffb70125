import { useSyncExternalStore } from "react";

/** null where the browser has no full screen, as on an iPhone or in a frame that may not. */
export function useFullscreen(): { readonly on: boolean; readonly toggle: () => void } | null {
  const on = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  if (!document.fullscreenEnabled) return null;
  return {
    on,
    toggle: () => {
      void (on ? document.exitFullscreen() : document.documentElement.requestFullscreen());
    },
  };
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
}
