import { useText } from "../../store/StoreContext.tsx";
import { ArrowText } from "../marks/ArrowText.tsx";
import styles from "./CompareList.module.css";
import { usePeriods } from "./usePeriods.ts";

/** One click each to a comparison that says something. */
export function ComparePresets() {
  const text = useText().compare;
  const { previous, halves } = usePeriods();
  return (
    <>
      <p className={styles.note}>{text.or}</p>
      <ul className={styles.presets}>
        {halves && (
          <li>
            <button type="button" className={styles.preset} onClick={halves.act}>
              <b>{text.halves}</b>{" "}
              <span>
                <ArrowText>{halves.words}</ArrowText>
              </span>
            </button>
          </li>
        )}
        <li>
          <button type="button" className={styles.preset} onClick={previous.act}>
            <b>{text.previous}</b>{" "}
            <span>
              <ArrowText>{previous.words}</ArrowText>
            </span>
          </button>
        </li>
      </ul>
    </>
  );
}
