import { useEffect } from "react";
import { historyStep } from "../store/historyRule.ts";
import type { LinkNotice } from "../store/linkNotice.ts";
import type { MusubiStore } from "../store/createMusubiStore.ts";
import { decodeView, encodeView } from "../store/viewLink.ts";
import type { ViewState } from "../store/viewState.ts";

/** How long a dragged window or a typed text must stand still to become an entry of the history. */
const restMs = 400;

/** Keeps the address and the view in step, both ways. */
export function useLinkSync(
  store: MusubiStore,
  onNotices: (notices: readonly LinkNotice[]) => void,
): void {
  useEffect(() => {
    let resting: ReturnType<typeof setTimeout> | undefined;
    let returning = false;
    const write = (view: ViewState, step: "push" | "replace"): void => {
      clearTimeout(resting);
      resting = undefined;
      const { pathname, hash } = window.location;
      const address = `${pathname}${encodeView(view)}${hash}`;
      if (step === "push") window.history.pushState(null, "", address);
      else window.history.replaceState(null, "", address);
    };
    const unsubscribe = store.subscribe(({ view }, { view: before }) => {
      if (view === before || returning) return;
      const step = historyStep(before, view);
      if (step === "push" || step === "replace")
        write(view, step === "replace" && resting ? "push" : step);
      else if (step === "settle") {
        clearTimeout(resting);
        resting = setTimeout(() => write(store.getState().view, "push"), restMs);
      }
    });
    const onReturn = (): void => {
      clearTimeout(resting);
      resting = undefined;
      const { index, view: now, actions } = store.getState();
      const { view, notices } = decodeView(window.location.search, index);
      returning = true;
      // Language, theme and the like are how it looks: going back in what is looked at does not undo them.
      const kept = { ...view, lang: now.lang, theme: now.theme };
      actions.replaceView(kept);
      returning = false;
      if (encodeView(kept) !== encodeView(view)) write(kept, "replace");
      onNotices(notices);
    };
    window.addEventListener("popstate", onReturn);
    return () => {
      clearTimeout(resting);
      unsubscribe();
      window.removeEventListener("popstate", onReturn);
    };
  }, [store, onNotices]);
}
