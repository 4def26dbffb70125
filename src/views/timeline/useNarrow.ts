import { useMusubi } from "../../store/StoreContext.tsx";
import { below } from "../../ui/breakpoints.ts";
import { useMedia } from "../../ui/useMedia.ts";

/** As narrow as a telephone: the vertical list instead of the picture. */
const telephone = below("narrow");
/** Too low for both pictures one above the other, as embeds usually are: the list beside the network, as in `Explore.module.css`. */
const lowFrame = `${telephone}, (max-height: 639px)`;

export function useNarrow(): boolean {
  const both = useMusubi(({ view }) => view.embed && view.show === "both");
  return useMedia(both ? lowFrame : telephone);
}
