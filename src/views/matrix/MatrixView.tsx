import { useState } from "react";
import { statusCounts } from "../../store/selectors.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { MatrixGrid } from "./MatrixGrid.tsx";
import { MatrixHeader } from "./MatrixHeader.tsx";
import { shownCounts } from "./matrixSelectors.ts";
import styles from "./MatrixView.module.css";
import { Readout } from "./Readout.tsx";
import { matrixWords } from "./matrixWords.ts";
import type { PointedPart } from "./usePointing.ts";

/** Who took part in what: a row an actor, a column an event, a thread that joins its parties. */
export function MatrixView() {
  const words = useMusubi(matrixWords);
  const text = useText().matrix;
  const { events } = useMusubi(statusCounts);
  const actors = useMusubi((state) =>
    shownCounts(state).reduce((sum, count) => (count > 0 ? sum + 1 : sum), 0),
  );
  const [pointed, setPointed] = useState<PointedPart | null>(null);
  return (
    <section className={styles.view} aria-label={text.region}>
      <MatrixHeader events={events} actors={actors} />
      {events.shown === 0 ? (
        <p className={styles.empty}>{text.empty}</p>
      ) : (
        <MatrixGrid words={words} onPoint={setPointed} />
      )}
      <Readout words={words} pointed={pointed} />
    </section>
  );
}
