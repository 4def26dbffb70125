import styles from "./KeyList.module.css";

interface KeyListProps {
  readonly keys: readonly { readonly keys: readonly string[]; readonly does: string }[];
}

/** Keys, each with what it does. */
export function KeyList({ keys: all }: KeyListProps) {
  return (
    <dl className={styles.list}>
      {all.map(({ keys, does }) => (
        <div className={styles.row} key={does}>
          <dt className={styles.keys}>
            {keys.map((key) => (
              <kbd className={styles.key} key={key}>
                {key}
              </kbd>
            ))}
          </dt>
          <dd className={styles.does}>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
