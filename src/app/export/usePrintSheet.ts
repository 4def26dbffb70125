import { useEffect } from "react";
import { useMusubiStore } from "../../store/StoreContext.tsx";
import { printSheet } from "./printSheet.ts";

/**
 * Before the page is printed, the sheet that takes the place of the live pictures is drawn, which would be
 * cut where paper is smaller than the screen. The event waits for nothing, so its code comes with the page.
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
      remove = printSheet(store.getState());
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
