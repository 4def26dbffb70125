import { useMemo } from "react";
import { periodWords } from "../../i18n/periodWords.ts";
import { useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";

/** The pinned period and what is written at it. */
export function usePinned() {
  const { pinned } = useText().compare;
  const language = useLanguage();
  const window = useMusubi((state) => state.view.compare);
  return useMemo(
    () => window && { window, words: pinned(periodWords(window, language)) },
    [window, pinned, language],
  );
}
