import { useEffect } from "react";
import { useMusubi } from "../store/StoreContext.tsx";

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
