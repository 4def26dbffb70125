import { useEffect } from "react";
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
