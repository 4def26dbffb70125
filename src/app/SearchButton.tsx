import { Search } from "lucide-react";
import { useText } from "../store/StoreContext.tsx";
import buttons from "../ui/Button.module.css";
import styles from "./SearchButton.module.css";

const isMac = /Mac|iPhone|iPad/u.test(navigator.platform);

/** Opens the search; where there is room it says by which keys that goes too. */
export function SearchButton({ onSearch }: { readonly onSearch: () => void }) {
  const { search } = useText();
  return (
    <button
      type="button"
      className={`${buttons.button} ${styles.button}`}
      aria-label={search.title}
      title={search.title}
      aria-keyshortcuts={isMac ? "Meta+K" : "Control+K"}
      onClick={onSearch}
    >
      <Search size={16} aria-hidden="true" />
      <kbd className={styles.key} aria-hidden="true">
        {isMac ? search.keyOnMac : search.key}
      </kbd>
    </button>
  );
}
