import { useText } from "../store/StoreContext.tsx";
import { LazyView } from "./LazyView.tsx";
import { loadOverview } from "./loadViews.ts";
import styles from "./TimeStrip.module.css";
import { ViewFrame } from "./ViewFrame.tsx";

const nothing = {};

/** What moves through all of time, in a strip under the pictures. */
export function TimeStrip() {
  const { overview } = useText();
  return (
    <div className={styles.strip}>
      <ViewFrame className={styles.overview} name={overview.region}>
        <LazyView load={loadOverview} props={nothing} />
      </ViewFrame>
    </div>
  );
}
