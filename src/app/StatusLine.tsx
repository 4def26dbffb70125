import type { ReactNode } from "react";
import { useMusubi, useText } from "../store/StoreContext.tsx";
import { playedAt, statusCounts } from "../store/selectors.ts";
import styles from "./StatusLine.module.css";

/** How much of everything both pictures show, in sight and spoken when it changes. */
export function StatusLine({ children }: { readonly children?: ReactNode }) {
  const counts = useMusubi(statusCounts);
  // One voice for one act: where the player is in use, it says what has come, and while it runs nobody does.
  const silent = useMusubi((state) => state.playing || playedAt(state) !== null);
  return (
    <div className={styles.line}>
      <p className={styles.status} role="status" aria-live={silent ? "off" : undefined}>
        {useText().app.status(counts)}
      </p>
      {children}
    </div>
  );
}
