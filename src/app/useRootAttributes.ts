import { useEffect } from "react";
import { useLanguage, useLocalized, useMusubi } from "../store/StoreContext.tsx";

/** Language, theme, motion and title belong to the document, above what React draws. */
export function useRootAttributes(): void {
  const language = useLanguage();
  const { theme, motion, embed } = useMusubi((state) => state.view);
  const title = useLocalized()(useMusubi((state) => state.index.graph.meta.title));

  useEffect(() => {
    const { documentElement: root } = document;
    root.lang = language;
    root.toggleAttribute("data-embed", embed);
    setOrRemove(root, "data-theme", theme === "auto" ? null : theme);
    setOrRemove(root, "data-motion", motion === "auto" ? null : motion);
    document.title = `${title} · Musubi`;
  }, [language, theme, motion, embed, title]);
}

function setOrRemove(element: HTMLElement, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
