import { useText } from "../../store/StoreContext.tsx";
import { NarrowTimeline } from "./NarrowTimeline.tsx";
import styles from "./Timeline.module.css";
import { useNarrow } from "./useNarrow.ts";
import { WideTimeline } from "./WideTimeline.tsx";

/** When things happened: the picture with its list for the keyboard, or on a telephone the list alone. */
export function TimelineView() {
  const text = useText().timeline;
  const narrow = useNarrow();
  return (
    <section aria-label={text.region} className={narrow ? styles.narrow : styles.region}>
      {narrow ? <NarrowTimeline /> : <WideTimeline />}
    </section>
  );
}
