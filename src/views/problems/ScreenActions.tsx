import { RotateCcw } from "lucide-react";
import type { ReactNode } from "react";
import type { Messages } from "../../i18n/messages.ts";
import buttons from "../../ui/Button.module.css";
import { FileButton } from "./FileButton.tsx";
import styles from "./ProblemScreen.module.css";

export interface ScreenActionsProps {
  readonly words: Messages["problems"];
  readonly onAgain: () => void;
  readonly onFile: (file: File) => void;
}

/** The ways on from a page that has nothing to show; what is peculiar to one stands before the last. */
export function ScreenActions({
  words,
  onAgain,
  onFile,
  children,
}: ScreenActionsProps & { readonly children?: ReactNode }) {
  return (
    <div className={styles.actions}>
      <button type="button" className={buttons.primary} onClick={onAgain}>
        <RotateCcw size={16} aria-hidden="true" />
        {words.again}
      </button>
      <FileButton onFile={onFile}>{words.another}</FileButton>
      {children}
      <p className={styles.drop}>{words.dropHere}</p>
    </div>
  );
}
