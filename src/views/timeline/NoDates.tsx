import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import { Button } from "../../ui/Button.tsx";
import styles from "./NoDates.module.css";

/** In place of a timeline of events of which none has a date. */
export function NoDates() {
  const text = useText().timeline.noDates;
  const { setShow } = useActions();
  const count = useMusubi((state) => state.index.events.length);
  const isBoth = useMusubi((state) => state.view.show === "both");
  if (count === 0) return null;
  return (
    <div className={styles.none}>
      <div>
        <h3 className={styles.title}>{text.title}</h3>
        <p className={styles.why}>{text.why(count)}</p>
      </div>
      {isBoth && <Button onClick={() => setShow("network")}>{text.hide}</Button>}
    </div>
  );
}
