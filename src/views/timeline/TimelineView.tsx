import { NarrowTimeline } from "./narrow/NarrowTimeline.tsx";
import { WideTimeline } from "./WideTimeline.tsx";
import { useMusubi } from "../../store/StoreContext.tsx";
import { below } from "../../ui/breakpoints.ts";
import { useMedia } from "../../ui/useMedia.ts";

/** When things happened: the picture with its list for the keyboard, or on a telephone the list alone. */
export function TimelineView() {
  return useNarrow() ? <NarrowTimeline /> : <WideTimeline />;
}

/** As narrow as a telephone: the vertical list instead of the picture. */
const telephone = below("narrow");
/** Too low for both pictures one above the other, as embeds usually are: the list beside the network, as in `Explore.module.css`. */
const lowFrame = `${telephone}, (max-height: 639px)`;

function useNarrow(): boolean {
  const both = useMusubi(({ view }) => view.embed && view.show === "both");
  return useMedia(both ? lowFrame : telephone);
}
