import { useMusubi, useText } from "../store/StoreContext.tsx";
import { statusCounts } from "../store/selectors.ts";
import styles from "./StatusLine.module.css";

/** How much of everything both pictures show, in sight and spoken when it changes. */
export function StatusLine() {
  const counts = useMusubi(statusCounts);
  return (
    <p className={styles.status} role="status">
      {useText().app.status(counts)}
    </p>
  );
}
