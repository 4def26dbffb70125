import { useText } from "../../store/StoreContext.tsx";
import styles from "./FilterBar.module.css";
import { TextFilter } from "./TextFilter.tsx";

/** The text to filter by, for both pictures. */
export function FilterBar() {
  return (
    <div
      role="search"
      className={styles.search}
      aria-label={useText().filters.region}
      tabIndex={-1}
    >
      <TextFilter />
    </div>
  );
}
