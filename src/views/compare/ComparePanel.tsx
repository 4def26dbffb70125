import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import { useDeferredValue, useMemo } from "react";
import { changes, type ComparedRelationship } from "../../model/comparison.ts";
import { comparesItself, comparison } from "../../store/comparing.ts";
import { ArrowText, ChangeSign } from "../marks/ChangeText.tsx";
import { ChangeGroup, ratesOf } from "./ChangeGroup.tsx";
import { compareListId } from "./CompareControl.tsx";
import styles from "./ComparePanel.module.css";
import { CompareNotes, SourceCoverage } from "./CompareNotes.tsx";
import { usePeriods } from "./usePeriods.ts";
import { ArrowLeft } from "lucide-react";
import type { Selected } from "../../model/emphasis.ts";

/** While a period is pinned: all changes, or the change of the selection. */
export function ComparePanel() {
  const compare = useMusubi((state) => state.view.compare);
  const selection = useMusubi((state) => state.view.selection);
  if (compare === null) return null;
  return selection === null ? <CompareList /> : <ChosenChange chosen={selection} />;
}

/** The change marks of the network in words: every tie of either period, grouped by its change. */
function CompareList() {
  const text = useText().compare;
  // Deferred, so that the pictures move before thousands of ties are sorted.
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

/** Meetings before mentions, the greatest change first. */
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

/** One line above the details of a relationship or an actor, with a button back to all changes. */
function ChosenChange({ chosen }: { readonly chosen: Selected }) {
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

/** Useful comparisons, one click each. */
function ComparePresets() {
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
