import type { ReactNode } from "react";
import styles from "./LegendRow.module.css";

/** A mark and what it says. */
export function LegendRow({ mark, words }: { readonly mark: ReactNode; readonly words: string }) {
  return (
    <li className={styles.row}>
      <span className={styles.mark}>{mark}</span>
      {words}
    </li>
  );
}
