import { RotateCcw } from "lucide-react";
import type { Messages } from "../../i18n/messages.ts";
import type { ParseOutcome } from "../../model/parse/parse.ts";
import buttons from "../marks/Button.module.css";
import { CopyReport } from "./CopyReport.tsx";
import { FileButton } from "./FileButton.tsx";
import { ProblemList } from "./ProblemList.tsx";
import styles from "./ProblemScreen.module.css";

interface ProblemScreenProps {
  readonly name: string;
  readonly outcome: ParseOutcome;
  readonly words: Messages["problems"];
  readonly onAgain: () => void;
  readonly onFile: (file: File) => void;
}

/** The whole page, when nothing of a file can be shown: what is wrong, where, and what to do. */
export function ProblemScreen({ name, outcome, words, onAgain, onFile }: ProblemScreenProps) {
  const { problems, read } = outcome;
  return (
    <main className={styles.screen}>
      <div className={styles.head}>
        <div>
          <h1 className={styles.title}>{words.heading(problems.length, name)}</h1>
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
      <ProblemList problems={problems} words={words} />
      <div className={styles.actions}>
        <button type="button" className={buttons.primary} onClick={onAgain}>
          <RotateCcw size={16} aria-hidden="true" />
          {words.again}
        </button>
        <FileButton onFile={onFile}>{words.another}</FileButton>
        <CopyReport name={name} problems={problems} words={words} />
        <p className={styles.drop}>{words.dropHere}</p>
      </div>
    </main>
  );
}
