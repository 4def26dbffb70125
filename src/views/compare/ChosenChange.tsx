import { ArrowLeft } from "lucide-react";
import { comparison } from "../../store/comparing.ts";
import type { Selected } from "../../model/emphasis.ts";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import { ArrowText } from "../marks/ArrowText.tsx";
import { ChangeSign } from "../marks/ChangeSign.tsx";
import styles from "./CompareList.module.css";
import { ratesOf } from "./ratesOf.ts";
import { usePeriods } from "./usePeriods.ts";

/** One line above the details of a relationship or an actor, and the way back to all changes. */
export function ChosenChange({ chosen }: { readonly chosen: Selected }) {
  const text = useText().compare;
  const comparing = useMusubi(comparison);
  const ties = comparing?.ties;
  const { select } = useActions();
  const { beforeWords, nowWords } = usePeriods();
  const compared =
    chosen.kind === "relationship"
      ? ties?.relationship(chosen.id)
      : chosen.kind === "actor"
        ? (ties?.actors.get(chosen.id) ?? ties?.subjects.get(chosen.id))
        : undefined;
  return (
    <div className={styles.chosen}>
      <button type="button" className={styles.back} onClick={() => select(null)}>
        <ArrowLeft size={14} aria-hidden="true" />
        {text.all}
      </button>
      {compared && (
        <p>
          <ChangeSign change={compared.change} />{" "}
          <b>
            {text.group(compared.change, nowWords)}
            {": "}
            <ArrowText>{text.eventsFromTo(compared.before, compared.now)}</ArrowText>
          </b>{" "}
          {comparing?.byRate === true && (
            <span>
              <ArrowText>{ratesOf(compared, comparing.lengths, text.rates)}</ArrowText>
              {", "}
            </span>
          )}
          <span>
            <ArrowText>{text.heading(beforeWords ?? "", nowWords)}</ArrowText>
          </span>
        </p>
      )}
    </div>
  );
}
