import { useSyncExternalStore } from "react";
import { useMusubi } from "../../store/StoreContext.tsx";

const reduced = "(prefers-reduced-motion: reduce)";

/** Whether nothing may move by itself: the person's wish, of this page or of the whole system. */
export function useStillness(): boolean {
  const off = useMusubi(({ view }) => view.motion === "off");
  return useSyncExternalStore(subscribe, isReduced) || off;
}

function subscribe(listener: () => void): () => void {
  const query = typeof window.matchMedia === "function" ? window.matchMedia(reduced) : null;
  query?.addEventListener("change", listener);
  return () => query?.removeEventListener("change", listener);
}

function isReduced(): boolean {
  return typeof window.matchMedia === "function" && window.matchMedia(reduced).matches;
}
