import { useMusubi } from "../../store/StoreContext.tsx";
import { useMedia } from "../../ui/useMedia.ts";

/** Whether nothing may move by itself: the person's wish, of this page or of the whole system. */
export function useStillness(): boolean {
  const off = useMusubi(({ view }) => view.motion === "off");
  return useMedia("(prefers-reduced-motion: reduce)") || off;
}
