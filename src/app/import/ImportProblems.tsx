import { useState } from "react";
import type { Language } from "../../i18n/locales.ts";
import { messagesFor } from "../../i18n/messages.ts";
import { problemWords } from "../../i18n/problemWords.ts";
import type { Mapping } from "../../io/import/records/mapping.ts";
import type { Problem, ProblemOf } from "../../model/parse/problem.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./ImportProblems.module.css";
import type { ImportControls, ImportStage } from "./useImport.ts";

type RecordsStage = Extract<ImportStage, { kind: "records" }>;

interface ImportProblemsProps {
  readonly language: Language;
  readonly stage: RecordsStage;
  readonly problems: readonly Problem[];
  readonly onChange: ImportControls["change"];
  readonly onDownload: () => void;
}

type NearNames = ProblemOf<"near-names">;

/** What is odd about the file, by kind: what only a person can decide first. Each decision can be undone. */
export function ImportProblems({
  language,
  stage,
  problems,
  onChange,
  onDownload,
}: ImportProblemsProps) {
  const { importing: words } = messagesFor(language);
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set());
  const history = useDecisions(stage, onChange);
  const near = problems.filter(
    (one): one is NearNames => one.code === "near-names" && !apart.has(one.params.name),
  );
  const others = problems.filter(({ code }) => code !== "near-names");
  const merge = (pairs: readonly NearNames[]): void =>
    history.decide({
      ...stage.mapping,
      merged: {
        ...stage.mapping.merged,
        ...Object.fromEntries(pairs.map(({ params }) => [params.name, params.other])),
      },
    });
  return (
    <section className={styles.problems} aria-label={words.problems.heading}>
      <div className={styles.head}>
        <h3>{words.problems.heading}</h3>
        <Button kind="quiet" disabled={!history.canUndo} onClick={history.undo}>
          {words.problems.undo}
        </Button>
        <Button kind="quiet" disabled={!history.canRedo} onClick={history.redo}>
          {words.problems.redo}
        </Button>
      </div>
      {near.length > 0 && (
        <Group
          problem={near[0]}
          language={language}
          action={
            near.length > 1 && (
              <Button onClick={() => merge(near)}>{words.problems.mergeAll(near.length)}</Button>
            )
          }
        >
          {near.map((problem) => (
            <li key={problem.params.name} className={styles.row}>
              <span dir="auto">{problemWords(problem, language).message}</span>
              <span className={styles.actions}>
                <Button onClick={() => merge([problem])}>
                  {words.problems.merge(problem.params.other)}
                </Button>
                <Button
                  kind="quiet"
                  onClick={() => setApart(new Set([...apart, problem.params.name]))}
                >
                  {words.problems.apart}
                </Button>
              </span>
            </li>
          ))}
        </Group>
      )}
      {others.map((problem) => (
        <Group
          key={`${problem.code} ${problem.at}`}
          problem={problem}
          language={language}
          action={
            recordsOf(problem).length > 0 && (
              <Button
                onClick={() =>
                  history.decide(stage.mapping, [
                    ...new Set([...stage.leftOut, ...recordsOf(problem)]),
                  ])
                }
              >
                {words.problems.leaveOutAll}
              </Button>
            )
          }
        >
          {placesOf(problem).map((at) => (
            <li key={at} className={styles.row}>
              <code>{at}</code>
            </li>
          ))}
          {problem.count > placesOf(problem).length && (
            <li className={styles.row}>
              {words.problems.more(problem.count - placesOf(problem).length)}
            </li>
          )}
        </Group>
      ))}
      {stage.leftOut.length > 0 && (
        <p className={styles.left}>
          {words.problems.leftOut(stage.leftOut.length, stage.summary.unit)}{" "}
          <Button kind="quiet" onClick={() => history.decide(stage.mapping, [])}>
            {words.problems.putBack}
          </Button>{" "}
          <Button kind="quiet" onClick={onDownload}>
            {words.problems.download}
          </Button>
        </p>
      )}
    </section>
  );
}

interface GroupProps {
  readonly problem: Problem | undefined;
  readonly language: Language;
  readonly action: React.ReactNode;
  readonly children: React.ReactNode;
}

function Group({ problem, language, action, children }: GroupProps) {
  if (problem === undefined) return null;
  const said = problemWords(problem, language);
  return (
    <div className={styles.group}>
      <div className={styles.kind}>
        <strong>{problem.code === "near-names" ? said.expected : said.message}</strong>
        <span className={styles.fix}>{said.fix}</span>
        {action}
      </div>
      <ul>{children}</ul>
    </div>
  );
}

const placesOf = ({ at, places }: Problem): readonly string[] =>
  places?.map((place) => place.at) ?? (at === "" ? [] : [at]);

/** The places of records: "row 12: date" is row 12. */
function recordsOf(problem: Problem): readonly string[] {
  return placesOf(problem).flatMap((at) => /^\S+ (.+?)(?:: .*)?$/u.exec(at)?.[1] ?? []);
}

interface Decisions {
  readonly decide: (mapping: Mapping, leftOut?: readonly string[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

type Decision = Pick<RecordsStage, "mapping" | "leftOut">;

/** What was decided here, with the way back. */
function useDecisions(stage: RecordsStage, onChange: ImportControls["change"]): Decisions {
  const [past, setPast] = useState<readonly Decision[]>([]);
  const [future, setFuture] = useState<readonly Decision[]>([]);
  const now: Decision = { mapping: stage.mapping, leftOut: stage.leftOut };
  const go = (to: Decision | undefined): void => {
    if (to !== undefined) onChange(to.mapping, to.leftOut);
  };
  return {
    decide: (mapping, leftOut = stage.leftOut) => {
      setPast([...past, now]);
      setFuture([]);
      onChange(mapping, leftOut);
    },
    undo: () => {
      go(past.at(-1));
      setPast(past.slice(0, -1));
      setFuture([now, ...future]);
    },
    redo: () => {
      go(future[0]);
      setFuture(future.slice(1));
      setPast([...past, now]);
    },
    canUndo: past.length > 0,
    canRedo: future.length > 0,
  };
}
