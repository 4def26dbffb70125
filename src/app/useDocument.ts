import { useEffect } from "react";
import { hasMessages, loadPageWords } from "../i18n/messages.ts";
import { wantedLanguage } from "../store/selectors.ts";
import {
  useLanguage,
  useLocalized,
  useMusubi,
  useMusubiStore,
  useView,
} from "../store/StoreContext.tsx";
import { showAppearance } from "./appearance.ts";

/** Loads the words of the wanted language; until they are there the page stays in the language it has. */
export function useMessages(): void {
  const store = useMusubiStore();
  const wanted = useMusubi(wantedLanguage);
  useEffect(() => {
    if (hasMessages(wanted)) return;
    // The selectors ask again which language is ready; offline, the page keeps the one it has.
    void loadPageWords(wanted).then(
      () => store.setState({}),
      () => undefined,
    );
  }, [store, wanted]);
}

/** Language, theme, motion and title of the document, as the view and the data have them. */
export function useRootAttributes(): void {
  const language = useLanguage();
  const {
    lang,
    theme,
    embed,
    still,
    motion: wanted,
  } = useView("lang", "theme", "embed", "still", "motion");
  // A still does not move.
  const motion = still ? "off" : wanted;
  const title = useLocalized()(useMusubi((state) => state.index.graph.meta.title));

  useEffect(() => {
    showAppearance({ lang, theme, motion, embed }, language);
  }, [language, lang, theme, motion, embed]);
  useEffect(() => {
    document.title = `${title} · Musubi`;
  }, [title]);
}

/**
 * A still (`static=1`) says when it is finished, by `data-ready` on the root: what prints or films it
 * waits for that. It is finished when its fonts are there and the page has not changed for a moment.
 */
const quietMs = 300;

export function useReadyMark(): void {
  const still = useMusubi((state) => state.view.still);
  useEffect(() => {
    if (!still) return;
    const { documentElement: root, body } = document;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish = async (): Promise<void> => {
      await document.fonts.ready;
      const drawn = body.querySelector("[data-actor], [data-event]") !== null;
      if (drawn) root.dataset["ready"] = "";
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void finish(), quietMs);
    };
    const observer = new MutationObserver(wait);
    observer.observe(body, { subtree: true, childList: true, attributes: true });
    wait();
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      delete root.dataset["ready"];
    };
  }, [still]);
}
