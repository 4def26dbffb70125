import { useDeferredValue } from "react";
import { changes } from "../../model/comparison.ts";
import { comparesItself, comparison } from "../../store/comparing.ts";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import { ChangeSign } from "../marks/ChangeSign.tsx";
import { compareListId } from "./compareListId.ts";
import styles from "./CompareControl.module.css";

/** Where the list stands further down the page: how much has changed, and the way there. */
export function ChangeSummary() {
  const { summary } = useText().compare;
  const { select } = useActions();
  const compared = useDeferredValue(useMusubi(comparison));
  const itself = useMusubi(comparesItself);
  if (compared === null || itself) return null;
  const counts = changes
    .filter((change) => change !== "same")
    .map((change) => ({
      change,
      count: compared.ties.relationships.filter((tie) => tie.change === change).length,
    }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  const goToList = (): void => {
    select(null);
    requestAnimationFrame(() => {
      const list = document.getElementById(compareListId);
      list?.scrollIntoView({ block: "start" });
      list?.focus({ preventScroll: true });
    });
  };
  return (
    <button type="button" className={styles.summary} onClick={goToList}>
      {counts.map(({ change, count }, place) => (
        <span key={change}>
          <ChangeSign change={change} />
          {summary[change](count)}
          {place < counts.length - 1 && ","}{" "}
        </span>
      ))}
    </button>
  );
}
