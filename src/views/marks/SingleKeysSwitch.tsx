import { useText } from "../../store/StoreContext.tsx";
import { setSingleKeys, useSingleKeys } from "../../ui/singleKeys.ts";
import styles from "./SingleKeysSwitch.module.css";

/** Below every list of keys: whether one character alone is a shortcut. */
export function SingleKeysSwitch() {
  const text = useText().about.singleKeys;
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        checked={useSingleKeys()}
        onChange={({ target }) => setSingleKeys(target.checked)}
      />
      <span>
        {text.name} <span className={styles.note}>{text.note}</span>
      </span>
    </label>
  );
}
