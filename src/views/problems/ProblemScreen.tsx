import type { Language } from "../../i18n/locales.ts";
import type { ParseOutcome } from "../../model/parse/parse.ts";
import { countOf } from "../../model/parse/problem.ts";
import { CopyReport, FileButton } from "./ProblemButtons.tsx";
import { ProblemList } from "./ProblemList.tsx";
import styles from "./ProblemScreen.module.css";
import { RotateCcw } from "lucide-react";
import type { ReactNode } from "react";
import type { Messages } from "../../i18n/messages.ts";
import { Button } from "../../ui/Button.tsx";

interface ProblemScreenProps extends ScreenActionsProps {
  readonly name: string;
  readonly outcome: ParseOutcome;
  readonly language: Language;
}

/** The whole page, when nothing of a file can be shown: what is wrong, where, and how to fix it. */
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

interface LoadFailureScreenProps extends ScreenActionsProps {
  readonly title: string;
  readonly why: string;
}

/** The whole page, when a file could not be loaded. */
export function LoadFailureScreen({ title, why, ...actions }: LoadFailureScreenProps) {
  return (
    <main className={styles.screen}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.lead}>{why}</p>
      <ScreenActions {...actions} />
    </main>
  );
}

interface ScreenActionsProps {
  readonly words: Messages["problems"];
  readonly onAgain: () => void;
  readonly onFile: (file: File) => void;
}

/** The buttons of a page that has nothing to show; `children` are further ones. */
function ScreenActions({
  words,
  onAgain,
  onFile,
  children,
}: ScreenActionsProps & { readonly children?: ReactNode }) {
  return (
    <div className={styles.actions}>
      <Button kind="primary" onClick={onAgain}>
        <RotateCcw size={16} aria-hidden="true" />
        {words.again}
      </Button>
      <FileButton onFile={onFile}>{words.another}</FileButton>
      {children}
      <p className={styles.drop}>{words.dropHere}</p>
    </div>
  );
}
