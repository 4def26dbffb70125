import { SingleKeysSwitch } from "./SingleKeysSwitch.tsx";
import styles from "./KeyList.module.css";

interface KeyListProps {
  readonly keys: readonly { readonly keys: readonly string[]; readonly does: string }[];
}

/** Keys, each with what it does, and whether those of a single character are on. */
export function KeyList({ keys: all }: KeyListProps) {
  return (
    <>
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
      <SingleKeysSwitch />
    </>
  );
}
