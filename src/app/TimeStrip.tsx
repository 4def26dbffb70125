import { useMusubi, useText } from "../store/StoreContext.tsx";
import { CompareControl } from "../views/compare/CompareControl.tsx";
import { LazyView } from "./LazyView.tsx";
import { loadOverview } from "./loadViews.ts";
import styles from "./TimeStrip.module.css";
import { ViewFrame } from "./ViewFrame.tsx";

const nothing = {};

/** What moves through all of time and sets periods side by side, in a strip under the pictures. */
export function TimeStrip() {
  const { overview } = useText();
  const embed = useMusubi((state) => state.view.embed);
  if (embed) return null;
  return (
    <div className={styles.strip}>
      <ViewFrame className={styles.overview} name={overview.region}>
        <LazyView load={loadOverview} props={nothing} />
      </ViewFrame>
      <div className={styles.compare}>
        <CompareControl />
      </div>
    </div>
  );
}
