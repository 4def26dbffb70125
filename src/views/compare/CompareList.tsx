import { useDeferredValue, useMemo } from "react";
import { changes, type ComparedRelationship } from "../../model/comparison.ts";
import { comparesItself, comparison } from "../../store/comparing.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { ArrowText } from "../marks/ArrowText.tsx";
import { ChangeGroup } from "./ChangeGroup.tsx";
import { compareListId } from "./compareListId.ts";
import styles from "./CompareList.module.css";
import { CompareNotes } from "./CompareNotes.tsx";
import { ComparePresets } from "./ComparePresets.tsx";
import { SourceCoverage } from "./SourceCoverage.tsx";
import { usePeriods } from "./usePeriods.ts";

/** What the marks in the network say, in words: every tie of either period, by how it has changed. */
export function CompareList() {
  const text = useText().compare;
  // Thousands of ties are sorted after the pictures have moved, not before.
  const compared = useDeferredValue(useMusubi(comparison));
  const itself = useMusubi(comparesItself);
  const { beforeWords, nowWords } = usePeriods();
  const ties = compared?.ties.relationships;
  const groups = useMemo(() => changes.map((change) => inOrder(ties ?? [], change)), [ties]);
  if (compared === null || beforeWords === null) return null;
  return (
    <section id={compareListId} className={styles.section} aria-label={text.region} tabIndex={-1}>
      <h2 className={styles.heading}>
        <ArrowText>{itself ? beforeWords : text.heading(beforeWords, nowWords)}</ArrowText>
      </h2>
      {itself ? (
        <>
          <p className={styles.note}>{text.same(beforeWords)}</p>
          <ComparePresets />
        </>
      ) : (
        <>
          <SourceCoverage />
          <CompareNotes compared={compared} />
          {compared.ties.relationships.length === 0 && (
            <p className={styles.note}>{text.nothing}</p>
          )}
          {changes.map((change, at) => (
            <ChangeGroup key={change} change={change} ties={groups[at] ?? []} />
          ))}
        </>
      )}
    </section>
  );
}

/** Meetings before mere mentions, the greatest change first. */
function inOrder(
  ties: readonly ComparedRelationship[],
  change: ComparedRelationship["change"],
): readonly ComparedRelationship[] {
  const size = ({ before, now }: ComparedRelationship): number =>
    change === "same" ? now : Math.abs(now - before);
  return ties
    .filter((tie) => tie.change === change)
    .toSorted(
      (one, other) =>
        Number(one.kind === "concern") - Number(other.kind === "concern") ||
        size(other) - size(one) ||
        (one.id < other.id ? -1 : 1),
    );
}
