import type { EventCount } from "../../model/eventCounts.ts";
import { useActions, useText } from "../../store/StoreContext.tsx";
import buttons from "../../ui/Button.module.css";
import styles from "./MatrixHeader.module.css";
import { PartMark } from "./PartMark.tsx";

const legend = [
  ["solid", false],
  ["host", true],
  ["planned", false],
  ["named", false],
  ["subject", false],
] as const;

interface MatrixHeaderProps {
  readonly events: EventCount;
  readonly actors: number;
}

/** How much is shown, and what the marks mean. */
export function MatrixHeader({ events, actors }: MatrixHeaderProps) {
  const words = useText().matrix;
  const { setShow } = useActions();
  return (
    <header className={styles.header}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.count}>{words.counted(events, actors)}</p>
      <button
        type="button"
        className={`${buttons.button} ${styles.pictures}`}
        onClick={() => setShow("both")}
      >
        {words.pictures}
      </button>
      <ul className={styles.legend} aria-label={words.legend.label}>
        {legend.map(([look, host]) => (
          <li key={look}>
            <PartMark look={look === "host" ? "solid" : look} host={host} tone="var(--ink2)" />
            {words.legend[look]}
          </li>
        ))}
      </ul>
    </header>
  );
}
