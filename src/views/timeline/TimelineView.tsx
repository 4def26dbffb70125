import { NarrowTimeline } from "./NarrowTimeline.tsx";
import { useNarrow } from "./useNarrow.ts";
import { WideTimeline } from "./WideTimeline.tsx";

/** When things happened: the picture with its list for the keyboard, or on a telephone the list alone. */
export function TimelineView() {
  return useNarrow() ? <NarrowTimeline /> : <WideTimeline />;
}
