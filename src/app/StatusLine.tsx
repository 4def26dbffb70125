import type { ReactNode } from "react";
import { useMusubi, useText } from "../store/StoreContext.tsx";
import { statusCounts } from "../store/selectors.ts";
import styles from "./StatusLine.module.css";

/** How much of everything both pictures show, in sight and spoken when it changes. */
export function StatusLine({ children }: { readonly children?: ReactNode }) {
  const counts = useMusubi(statusCounts);
  return (
    <div className={styles.line}>
      <p className={styles.status} role="status">
        {useText().app.status(counts)}
      </p>
      {children}
    </div>
  );
}
