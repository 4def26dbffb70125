import type { ReactNode } from "react";
import styles from "./LegendRow.module.css";

interface LegendRowProps {
  readonly mark: ReactNode;
  readonly words: string;
  /** Something of the data that looks so. */
  readonly example?: ReactNode;
}

/** A mark and what it says. */
export function LegendRow({ mark, words, example }: LegendRowProps) {
  return (
    <li className={styles.row}>
      <span className={styles.mark}>{mark}</span>
      <span>
        {words}
        {example}
      </span>
    </li>
  );
}
