import { ArrowLeftRight } from "lucide-react";
import { useDeferredValue, useMemo } from "react";
import type { Change, ComparedRelationship } from "../../model/comparison.ts";
import type { Selected } from "../../model/emphasis.ts";
import {
  comparedEvents,
  comparesItself,
  comparison,
  projectionBefore,
} from "../../store/comparing.ts";
import { shownEvents, shownProjection } from "../../store/selectors.ts";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { BackButton } from "../marks/BackButton.tsx";
import { ArrowText, ChangeSign } from "../marks/ChangeText.tsx";
import { ChangeGroup, ratesOf } from "./ChangeGroup.tsx";
import { CompareNotes } from "./CompareNotes.tsx";
import styles from "./ComparePanel.module.css";
import { PeriodFields } from "./PeriodFields.tsx";
import { SourceCoverage } from "./SourceCoverage.tsx";
import { usePeriods } from "./usePeriods.ts";

/** What there is more of comes first; what none of these sources report is the longest, and nearly last. */
const groupOrder: readonly Change[] = ["stronger", "weaker", "new", "gone", "same"];

/** The change marks of the network in words: every tie of either period, grouped by its change. */
export function CompareList() {
  const text = useText().compare;
  // Deferred, so that the pictures move before thousands of ties are sorted.
  const compared = useDeferredValue(useMusubi(comparison));
  const itself = useMusubi(comparesItself);
  const focus = useMusubi((state) => state.index.graph.meta.focus);
  const { beforeWords } = usePeriods();
  const onlyChanges = useMusubi((state) => state.view.changes === "only");
  const ties = compared?.ties.relationships;
  const groups = useMemo(
    () => groupOrder.map((change) => inOrder(ties ?? [], change, focus)),
    [ties, focus],
  );
  const most = useMemo(
    () => (ties ?? []).reduce((found, { before, now }) => Math.max(found, before, now), 1),
    [ties],
  );
  if (compared === null || beforeWords === null) return null;
  return (
    <section className={styles.list} aria-label={text.region}>
      <PeriodFields />
      {itself ? (
        <>
          <p className={styles.note}>{text.same(beforeWords)}</p>
          <ComparePresets />
        </>
      ) : (
        <>
          <Totals />
          <SourceCoverage />
          <CompareNotes compared={compared} />
          {compared.ties.relationships.length === 0 && (
            <p className={styles.note}>{text.nothing}</p>
          )}
          {groupOrder.map((change, at) =>
            onlyChanges && change === "same" ? null : (
              <ChangeGroup key={change} change={change} ties={groups[at] ?? []} most={most} />
            ),
          )}
        </>
      )}
    </section>
  );
}

/** "31 → 41 events, 20 → 3 relationships". */
function Totals() {
  const text = useText().compare;
  const before = useMusubi(comparedEvents)?.before.length ?? 0;
  const now = useMusubi(shownEvents).length;
  const tiesBefore = useMusubi(projectionBefore).relationshipCount;
  const tiesNow = useMusubi(shownProjection).relationshipCount;
  return (
    <p className={styles.lead}>
      <ArrowText>
        {text.lead(text.eventsFromTo(before, now), text.relationshipsFromTo(tiesBefore, tiesNow))}
      </ArrowText>
    </p>
  );
}

/** Meetings before mentions, ties of the focus before those between partners, the greatest change first. */
function inOrder(
  ties: readonly ComparedRelationship[],
  change: Change,
  focus: string | undefined,
): readonly ComparedRelationship[] {
  const size = ({ before, now }: ComparedRelationship): number =>
    change === "same" ? now : Math.abs(now - before);
  const isBetween = ({ a, b }: ComparedRelationship): boolean => a !== focus && b !== focus;
  return ties
    .filter((tie) => tie.change === change)
    .toSorted(
      (one, other) =>
        Number(one.kind === "concern") - Number(other.kind === "concern") ||
        Number(isBetween(one)) - Number(isBetween(other)) ||
        size(other) - size(one) ||
        (one.id < other.id ? -1 : 1),
    );
}

/** One line above the details of a relationship or an actor, with a button back to all changes. */
export function ChosenChange({ chosen }: { readonly chosen: Selected }) {
  const text = useText().compare;
  const comparing = useMusubi(comparison);
  const ties = comparing?.ties;
  const { select } = useActions();
  const { beforeShort, nowShort, nowWords } = usePeriods();
  const compared =
    chosen.kind === "relationship"
      ? ties?.relationship(chosen.id)
      : chosen.kind === "actor"
        ? (ties?.actors.get(chosen.id) ?? ties?.subjects.get(chosen.id))
        : undefined;
  return (
    <div className={styles.chosen}>
      <BackButton words={text.all} onBack={() => select(null)} />
      <p>
        <ArrowText>{text.heading(beforeShort ?? "", nowShort)}</ArrowText>
      </p>
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
            </span>
          )}
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

/** Leaves out what has not changed, in the pictures and in the list. */
function OnlyChangesButton() {
  const text = useText().compare;
  const pressed = useMusubi((state) => state.view.changes === "only");
  const { setOnlyChanges } = useActions();
  return (
    <Button aria-pressed={pressed} onClick={() => setOnlyChanges(!pressed)}>
      {text.onlyChanges}
    </Button>
  );
}

/** What can be done with the comparison. */
export function CompareTools() {
  return (
    <>
      <SwapButton />
      <OnlyChangesButton />
    </>
  );
}

function SwapButton() {
  const text = useText().compare;
  const { swap } = usePeriods();
  return (
    <Button title={text.swapHint} onClick={swap}>
      <ArrowLeftRight size={16} aria-hidden="true" />
      {text.swap}
    </Button>
  );
}
