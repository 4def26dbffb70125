import type { ComponentProps, ReactNode } from "react";
import { CutName } from "./CutName.tsx";
import styles from "./Chip.module.css";

interface ChipProps extends Omit<ComponentProps<"button">, "aria-pressed"> {
  readonly label: string;
  readonly pressed: boolean;
  /** In words, as "19 of 21". */
  readonly count?: string;
  /** Choosing it would show nothing. */
  readonly none?: boolean;
  /** What comes before the name, such as an `ActorMark`. */
  readonly mark?: ReactNode;
}

/** A toggle with a mark, a name and a count; on, it has an ink border. What would show nothing dims but still works. */
export function Chip({ label, pressed, count, none = false, mark, ...rest }: ChipProps) {
  const dim = none && !pressed;
  return (
    <button
      type="button"
      {...rest}
      className={dim ? `${styles.chip} ${styles.dim}` : styles.chip}
      aria-pressed={pressed}
      aria-label={count === undefined ? label : `${label} ${count}`}
    >
      {mark}
      <span dir="auto" className={styles.label}>
        <CutName name={label} />
      </span>{" "}
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </button>
  );
}
