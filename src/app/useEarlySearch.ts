import { useEffect } from "react";
import { loadSearch } from "./loadViews.ts";

/** In ms: by then the pictures stand. Not every browser tells when it is idle. */
const restTime = 3_000;

/** Brings the search's code when the page has come to rest, so that it is there when it is called. */
export function useEarlySearch(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return undefined;
    // If it does not come now, it is asked for again when it is wanted.
    const timer = window.setTimeout(() => void loadSearch().catch(() => null), restTime);
    return () => window.clearTimeout(timer);
  }, [wanted]);
}
