import { useEffect, useState } from "react";
import type { Language } from "../i18n/locales.ts";
import { hasMessages, loadMessages } from "../i18n/messages.ts";
import { wantedLanguage } from "../store/selectors.ts";
import { useMusubi, useMusubiStore } from "../store/StoreContext.tsx";

/** Loads the words of the wanted language; until they are there the page stays in the language it has. */
export function useMessages(): void {
  const store = useMusubiStore();
  const wanted = useMusubi(wantedLanguage);
  useEffect(() => {
    if (hasMessages(wanted)) return;
    // The selectors ask again which language is ready; offline, the page keeps the one it has.
    void loadMessages(wanted).then(
      () => store.setState({}),
      () => undefined,
    );
  }, [store, wanted]);
}

/** Whether the page can speak: the words of its language, which are loaded beside the data. */
export function useFirstMessages(language: Language): "loading" | "ready" | "failed" {
  const [state, setState] = useState<"loading" | "ready" | "failed">(
    hasMessages(language) ? "ready" : "loading",
  );
  useEffect(() => {
    void loadMessages(language).then(
      () => setState("ready"),
      () => setState("failed"),
    );
  }, [language]);
  return state;
}
