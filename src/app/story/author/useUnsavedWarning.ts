import { useEffect } from "react";
import { hasUnsavedStories } from "../../../store/unsavedStories.ts";
import { useMusubi } from "../../../store/StoreContext.tsx";

/** The browser asks before a page is left whose scenes are in no file yet. */
export function useUnsavedWarning(): void {
  const unsaved = useMusubi(hasUnsavedStories);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}
