import { useEffect } from "react";
import { useMusubiStore } from "../../store/StoreContext.tsx";
import type { ViewId } from "../../store/viewIds.ts";
import { loadPictures, partsOf } from "../../views/shownViews.ts";
import type { printSheet as drawPrintSheet } from "./printSheet.ts";

let printSheet: typeof drawPrintSheet | null = null;

/** Fetches what prints a view; until then, and where it fails, the page is printed as it is. */
export async function preparePrint(show: ViewId): Promise<void> {
  const [loaded] = await Promise.all([import("./printSheet.ts"), loadPictures(partsOf(show))]);
  printSheet = loaded.printSheet;
}

/**
 * Before the page is printed, the sheet that takes the place of the live pictures is drawn, which would be
 * cut where paper is smaller than the screen. The event waits for nothing: `preparePrint` has fetched the code.
 */
export function usePrintSheet(isOn: boolean): void {
  const store = useMusubiStore();
  useEffect(() => {
    if (!isOn) return;
    let remove: (() => void) | null = null;
    const after = (): void => {
      remove?.();
      remove = null;
    };
    const before = (): void => {
      after();
      remove = printSheet?.(store.getState()) ?? null;
    };
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      after();
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, [store, isOn]);
}
