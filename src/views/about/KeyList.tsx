import { useText } from "../../store/StoreContext.tsx";
import styles from "./KeyList.module.css";

/** The keys that work, each with what it does. */
export function KeyList() {
  const text = useText().about;
  return (
    <dl className={styles.list}>
      {text.keys.map(({ keys, does }) => (
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
