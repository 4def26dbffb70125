import type { ReactNode } from "react";
import { useMusubi, useText } from "../store/StoreContext.tsx";
import { statusCounts } from "../store/selectors.ts";
import styles from "./StatusLine.module.css";

/** How much of everything both pictures show, in sight and spoken when it changes. */
export function StatusLine({ children }: { readonly children?: ReactNode }) {
  const counts = useMusubi(statusCounts);
  // Many a second are not worth saying; where it stops is.
  const playing = useMusubi((state) => state.playing);
  return (
    <div className={styles.line}>
      <p className={styles.status} role="status" aria-live={playing ? "off" : undefined}>
        {useText().app.status(counts)}
      </p>
      {children}
    </div>
  );
}
