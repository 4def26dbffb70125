import { useEffect, useState } from "react";
import type { Language } from "../i18n/locales.ts";
import { hasMessages, loadMessages } from "../i18n/messages.ts";

/** Whether the page can speak: the words of its language, which are loaded beside the data. Apart from `useMessages`, so
 * that the first screen loads no store. */
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
