import { useEffect } from "react";
import { useLanguage, useLocalized, useMusubi, useView } from "../store/StoreContext.tsx";
import { showAppearance } from "./appearance.ts";

/** What the view and the data say of the document itself. */
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
