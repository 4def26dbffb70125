import { useEffect } from "react";
import { useMusubiStore } from "../../store/StoreContext.tsx";

/**
 * Before the page is printed, the sheet that takes the place of the live pictures is drawn, which would be
 * cut where paper is smaller than the screen. The event waits for nothing: its code is fetched early, when
 * the page has nothing else to do.
 */
export function usePrintSheet(): void {
  const store = useMusubiStore();
  useEffect(() => {
    let draw: typeof import("./printSheet.ts").printSheet | null = null;
    let remove: (() => void) | null = null;
    const fetchAhead = async (): Promise<void> => {
      draw = (await import("./printSheet.ts")).printSheet;
    };
    // Offline and not yet fetched: the page is printed as it is.
    const waiting = setTimeout(() => void fetchAhead().catch(() => undefined), 3000);
    const after = (): void => {
      remove?.();
      remove = null;
    };
    const before = (): void => {
      after();
      remove = draw?.(store.getState()) ?? null;
    };
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      clearTimeout(waiting);
      after();
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, [store]);
}
