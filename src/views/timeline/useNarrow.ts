import { useMusubi } from "../../store/StoreContext.tsx";
import { useMedia } from "../../ui/useMedia.ts";

/** As narrow as a telephone: the vertical list instead of the picture. */
const telephone = "(max-width: 719px)";
/** Too low for both pictures one above the other, as embeds usually are: the list beside the network, as in `Explore.module.css`. */
const lowFrame = "(max-width: 719px), (max-height: 639px)";

export function useNarrow(): boolean {
  const both = useMusubi(({ view }) => view.embed && view.show === "both");
  return useMedia(both ? lowFrame : telephone);
}
