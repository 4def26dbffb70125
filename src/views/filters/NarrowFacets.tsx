import { useText } from "../../store/StoreContext.tsx";
import styles from "./NarrowFacets.module.css";
import { YearChips } from "./YearChips.tsx";

/** On a narrow screen the years stand in the sheet, as the row has no room for them. */
export function NarrowFacets() {
  const text = useText().filters;
  return (
    <div className={styles.narrow}>
      <p className={styles.title}>{text.years}</p>
      <YearChips wrapped />
    </div>
  );
}
