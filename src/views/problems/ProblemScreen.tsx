import type { Language } from "../../i18n/locales.ts";
import type { ParseOutcome } from "../../model/parse/parse.ts";
import { countOf } from "../../model/parse/problem.ts";
import { CopyReport } from "./CopyReport.tsx";
import { ProblemList } from "./ProblemList.tsx";
import styles from "./ProblemScreen.module.css";
import { ScreenActions, type ScreenActionsProps } from "./ScreenActions.tsx";

interface ProblemScreenProps extends ScreenActionsProps {
  readonly name: string;
  readonly outcome: ParseOutcome;
  readonly language: Language;
}

/** The whole page, when nothing of a file can be shown: what is wrong, where, and what to do. */
export function ProblemScreen({ name, outcome, language, ...actions }: ProblemScreenProps) {
  const { words } = actions;
  const { problems, read } = outcome;
  return (
    <main className={styles.screen}>
      <div className={styles.head}>
        <div>
          <h1 className={styles.title}>{words.heading(countOf(problems), name)}</h1>
          <p className={styles.lead}>{words.nothingShown}</p>
        </div>
        <dl className={styles.figures}>
          <div>
            <dd>{read.events}</dd>
            <dt>{words.eventsRead}</dt>
          </div>
          <div>
            <dd>{read.kept}</dd>
            <dt>{words.eventsKept}</dt>
          </div>
        </dl>
      </div>
      <ProblemList problems={problems} words={words} language={language} />
      <ScreenActions {...actions}>
        <CopyReport name={name} problems={problems} words={words} language={language} />
      </ScreenActions>
    </main>
  );
}
