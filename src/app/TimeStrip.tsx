import { useState } from "react";
import { useMusubi, useMusubiStore, useText, useView } from "../store/StoreContext.tsx";
import { FilterMenu } from "../views/filters/FilterMenu.tsx";
import { LazyView } from "../ui/LazyView.tsx";
import { loadOverview, loadPlayer } from "./loadViews.ts";
import styles from "./TimeStrip.module.css";
import { HistoryButtons } from "./history/HistoryButtons.tsx";
import type { ViewHistory } from "./history/viewHistory.ts";
import { ViewFrame } from "./ViewFrame.tsx";

const nothing = {};

/**
 * What moves through all of time, filters and steps back, in a strip under the pictures.
 * A frame has only the player, and that only where its link asks for it.
 */
export function TimeStrip({ history }: { readonly history: ViewHistory }) {
  const { overview, player } = useText();
  const { embed, at } = useView("embed", "at");
  // Once there it stays, so that what was stopped can be played again.
  const store = useMusubiStore();
  const [loadPrepared] = useState(() => () => loadOverview(store.getState()));
  const [used, setUsed] = useState(at !== null);
  if (at !== null && !used) setUsed(true);
  // Without dates there is no time to move through.
  const hasDates = useMusubi((state) => state.index.years.length > 0);
  if (embed && !(used && hasDates)) return null;
  return (
    <div className={styles.strip} data-strip>
      {hasDates && (
        <ViewFrame className={styles.player} name={player.region}>
          <LazyView load={loadPlayer} props={nothing} />
        </ViewFrame>
      )}
      {!embed && (
        <>
          {hasDates && (
            <ViewFrame className={styles.overview} name={overview.region}>
              <LazyView load={loadPrepared} props={nothing} />
            </ViewFrame>
          )}
          <div className={styles.tools}>
            <FilterMenu />
            <HistoryButtons history={history} />
          </div>
        </>
      )}
    </div>
  );
}
