import { ChevronLeft, Redo2, Undo2 } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import type { Language } from "../../i18n/locales.ts";
import { messagesFor } from "../../i18n/messages.ts";
import { problemWords } from "../../i18n/problemWords.ts";
import { chosenSource, citing } from "../../io/import/records/mapping.ts";
import type { OddKind } from "../../io/import/records/oddCells.ts";
import type { Problem } from "../../model/parse/problem.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { SourceChoice } from "./SourceChoice.tsx";
import styles from "./ImportProblems.module.css";
import { CellRows, NameRows } from "./OddRows.tsx";
import { hasOdd, problemsFound } from "./problemsFound.ts";
import type { Decisions } from "./useDecisions.ts";
import type { ImportStage } from "./useImport.ts";

type RecordsStage = Extract<ImportStage, { kind: "records" }>;

interface ImportProblemsProps {
  readonly language: Language;
  readonly stage: RecordsStage;
  readonly problems: readonly Problem[];
  readonly decisions: Decisions;
  readonly onBack: () => void;
}

/**
 * What is odd about the file, by kind, with its cells: first what only a person can decide, then what is safe to fix.
 * What is decided stays, with the way back.
 */
export function ImportProblems(props: ImportProblemsProps) {
  const { language, stage, problems, decisions, onBack } = props;
  const { importing } = messagesFor(language);
  const { problems: words } = importing;
  const { decide, undo, redo } = decisions;
  const { mapping } = stage;
  const { unit } = stage.summary;
  const names = stage.examined?.names ?? [];
  const kinds = (stage.examined?.kinds ?? []).toSorted((a, b) => rankOf(a) - rankOf(b));
  const others = problems.filter(
    ({ code }) => code !== "near-names" && kinds.every((kind) => kind.code !== code),
  );
  const sources = [
    ...new Set([...(stage.examined?.sources ?? []), ...Object.values(mapping.sources ?? {})]),
  ];
  const leftOut = new Set(stage.leftOut);
  const leaveOut = (places: readonly string[]): void =>
    decide(mapping, [...new Set([...stage.leftOut, ...places])]);
  const putBack = (places: readonly string[]): void => {
    const back = new Set(places);
    decide(
      mapping,
      stage.leftOut.filter((place) => !back.has(place)),
    );
  };
  const isOdd = hasOdd(stage.examined);
  // The button that led here is gone.
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === null || !document.activeElement.matches("button"))
      back.current?.focus();
  }, []);
  return (
    <section className={styles.problems} aria-label={words.heading}>
      <div className={styles.head}>
        <IconButton ref={back} label={words.backToColumns} onClick={onBack}>
          <ChevronLeft size={18} aria-hidden="true" />
        </IconButton>
        <h3>{words.heading}</h3>
        <span className={styles.sum} role="status">
          {problemsFound(importing, problems, stage.examined)}
        </span>
        <Button kind="quiet" disabled={undo === null} onClick={undo ?? undefined}>
          <Undo2 size={16} aria-hidden="true" />
          {words.undo}
        </Button>
        <Button kind="quiet" disabled={redo === null} onClick={redo ?? undefined}>
          <Redo2 size={16} aria-hidden="true" />
          {words.redo}
        </Button>
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          {isOdd && (
            <thead>
              <tr>
                <th className={styles.place}>{words.place[unit]}</th>
                <th className={styles.column}>{words.column}</th>
                <th>{words.value}</th>
                <th className={styles.decision}>{words.fix}</th>
              </tr>
            </thead>
          )}
          {names.length > 0 && (
            <Kind
              name={words.of["near-names"]}
              count={words.names(
                names.length,
                names.reduce((sum, { count }) => sum + count.records, 0),
                unit,
              )}
              note={words.notes["near-names"]}
            >
              <NameRows {...{ language, unit, names, mapping }} onDecide={decide} />
            </Kind>
          )}
          {kinds.map((kind) => (
            <Kind
              key={kind.code}
              name={words.of[kind.code]}
              count={words.records(kind.count, unit)}
              note={words.notes[kind.code]}
              action={
                kind.code === "extra-spaces" || kind.code === "near-value" ? (
                  <FixAllButton {...{ language, mapping, decide, kind }} />
                ) : kind.places.every((place) => leftOut.has(place)) ? (
                  <Button onClick={() => putBack(kind.places)}>{words.putAllBack}</Button>
                ) : (
                  <>
                    {kind.code === "no-source" && kind.places.length > 1 && (
                      <SourceChoice
                        {...{ language, sources }}
                        label={words.cite.labelAll}
                        file={words.cite.fileAll}
                        chosen={sharedSource(kind.places, mapping)}
                        onChoose={(source) => decide(citing(kind.places, source, mapping))}
                      />
                    )}
                    <Button onClick={() => leaveOut(kind.places)}>{words.leaveOutAll}</Button>
                  </>
                )
              }
            >
              <CellRows
                {...{ language, unit, kind, mapping, leftOut }}
                sources={sources}
                onDecide={decide}
                onLeaveOut={(place) => leaveOut([place])}
                onPutBack={(place) => putBack([place])}
              />
              {kind.count > kind.cells.length && (
                <tr className={styles.row}>
                  <td colSpan={4}>{words.more(kind.count - kind.cells.length)}</td>
                </tr>
              )}
            </Kind>
          ))}
        </table>
        {others.map((problem) => (
          <OtherProblem key={`${problem.code} ${problem.at}`} {...{ problem, language }} />
        ))}
      </div>
    </section>
  );
}

/** After the questions what is safe to fix, then what costs a field, then the rest. */
function rankOf({ code }: OddKind): number {
  if (code === "extra-spaces" || code === "near-value") return 0;
  return code === "unreadable-date" || code === "end-first" ? 1 : 2;
}

interface KindProps {
  readonly name: string;
  readonly count: string;
  readonly note: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

function Kind({ name, count, note, action, children }: KindProps) {
  return (
    <tbody>
      <tr className={styles.kind}>
        <th colSpan={4} scope="rowgroup">
          <div>
            <strong>{name}</strong>
            <span className={styles.quiet}>{count}</span>
            <span className={styles.note}>{note}</span>
            {action}
          </div>
        </th>
      </tr>
      {children}
    </tbody>
  );
}

interface FixAllButtonProps {
  readonly language: Language;
  readonly mapping: RecordsStage["mapping"];
  readonly kind: OddKind;
  readonly decide: (mapping: RecordsStage["mapping"]) => void;
}

/** Of what is safe to fix: all of it, or as it is written. */
function FixAllButton({ language, mapping, kind: { code, count }, decide }: FixAllButtonProps) {
  const { problems: words } = messagesFor(language).importing;
  const { spaces, slips, ...others } = mapping;
  const [spacesNow, slipsNow] = [
    spaces !== undefined && { spaces },
    slips !== undefined && { slips },
  ];
  const isSpaces = code === "extra-spaces";
  if ((isSpaces ? spaces : slips) !== undefined)
    return (
      <Button onClick={() => decide({ ...others, ...(isSpaces ? slipsNow : spacesNow) })}>
        {words.asWritten}
      </Button>
    );
  const fixed = isSpaces ? { spaces: "one" as const } : { slips: "meant" as const };
  return <Button onClick={() => decide({ ...mapping, ...fixed })}>{words.fixAll(count)}</Button>;
}

/** What all of these cite. */
function sharedSource(
  places: readonly string[],
  mapping: RecordsStage["mapping"],
): string | null | { readonly mixed: true } {
  const [first = null, ...others] = new Set(places.map((place) => chosenSource(place, mapping)));
  return others.length > 0 ? { mixed: true } : first;
}

interface OtherProblemProps {
  readonly problem: Problem;
  readonly language: Language;
}

/** Of the file as a whole, or of what it became. */
function OtherProblem({ problem, language }: OtherProblemProps) {
  const { problems: words } = messagesFor(language).importing;
  const { message, fix } = problemWords(problem, language);
  const places = problem.places?.map(({ at }) => at) ?? (problem.at === "" ? [] : [problem.at]);
  return (
    <div className={styles.other}>
      <strong>{message}</strong> <span className={styles.note}>{fix}</span>
      <ul>
        {places.map((at) => (
          <li key={at}>
            <code>{at}</code>
          </li>
        ))}
        {problem.count > Math.max(places.length, 1) && (
          <li>{words.more(problem.count - places.length)}</li>
        )}
      </ul>
    </div>
  );
}
