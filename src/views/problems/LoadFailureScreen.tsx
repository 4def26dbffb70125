import { RotateCcw } from "lucide-react";
import type { Messages } from "../../i18n/messages.ts";
import buttons from "../marks/Button.module.css";
import { FileButton } from "./FileButton.tsx";
import styles from "./ProblemScreen.module.css";

interface LoadFailureScreenProps {
  readonly title: string;
  readonly why: string;
  readonly words: Messages["problems"];
  readonly onAgain: () => void;
  readonly onFile: (file: File) => void;
}

/** The whole page, when a file did not come. */
export function LoadFailureScreen({ title, why, words, onAgain, onFile }: LoadFailureScreenProps) {
  return (
    <main className={styles.screen}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.lead}>{why}</p>
      <div className={styles.actions}>
        <button type="button" className={buttons.primary} onClick={onAgain}>
          <RotateCcw size={16} aria-hidden="true" />
          {words.again}
        </button>
        <FileButton onFile={onFile}>{words.another}</FileButton>
        <p className={styles.drop}>{words.dropHere}</p>
      </div>
    </main>
  );
}
