import { Lock } from "lucide-react";
import type { Language } from "../../i18n/locales.ts";
import { messagesFor } from "../../i18n/messages.ts";
import type { ParseOutcome } from "../../model/parse/parse.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useIsLong } from "../../ui/useIsLong.ts";
import { CopyReport, FileButton } from "../../views/problems/ProblemButtons.tsx";
import { ProblemList } from "../../views/problems/ProblemList.tsx";
import { failureWords } from "../load/failureWords.ts";
import type { LoadFailure } from "../load/loadBytes.ts";
import styles from "./ImportFlow.module.css";
import { ImportDialog } from "./ImportDialog.tsx";
import { useImport } from "./useImport.ts";

interface ImportFlowProps {
  readonly file: File;
  readonly language: Language;
  /** Another file in place of this one. */
  readonly onFile: (file: File) => void;
  readonly onOpen: (file: File, outcome: ParseOutcome) => void;
  readonly onClose: () => void;
}

/** A file of this computer on its way in. What is open stays until a person chooses; an event graph opens at once. */
export function ImportFlow({ file, language, onFile, onOpen, onClose }: ImportFlowProps) {
  const { importing: words, problems } = messagesFor(language);
  const controls = useImport(file, language, (outcome) => onOpen(file, outcome));
  const { stage } = controls;
  const isLong = useIsLong(400);
  const another = <FileButton onFile={onFile}>{words.another}</FileButton>;
  switch (stage.kind) {
    case "reading":
      return isLong || stage.blocks ? (
        <Dialog title={words.reading(file.name)} closeLabel={words.close} onClose={onClose} small>
          <p className={styles.said}>
            {words.untilChosen}
            {stage.blocks && ` ${words.blocks}`}
          </p>
          <progress
            className={styles.progress}
            aria-label={words.reading(file.name)}
            value={stage.progress?.share}
          />
          <p className={styles.count}>
            {stage.progress === null ? "" : words.progress(stage.progress)}
          </p>
          <div className={styles.foot}>
            <span className={styles.stays}>
              <Lock size={16} aria-hidden="true" />
              {words.stays}
            </span>
            <Button onClick={onClose}>{words.cancel}</Button>
          </div>
        </Dialog>
      ) : null;
    case "failed":
      return (
        <Dialog title={words.title} closeLabel={words.close} onClose={onClose} small>
          <p className={styles.said}>{failureText(stage.failure, file.name, language)}</p>
          <div className={styles.foot}>{another}</div>
        </Dialog>
      );
    case "refused":
      return (
        <Dialog title={words.refused} closeLabel={words.close} onClose={onClose}>
          <ProblemList problems={stage.problems} words={problems} language={language} />
          <div className={styles.foot}>
            <CopyReport
              name={file.name}
              problems={stage.problems}
              words={problems}
              language={language}
            />
            {another}
          </div>
        </Dialog>
      );
    case "records":
      return (
        <ImportDialog
          file={file}
          language={language}
          stage={stage}
          controls={controls}
          onFile={onFile}
          onOpen={onOpen}
          onClose={onClose}
        />
      );
  }
}

function failureText(failure: LoadFailure, name: string, language: Language): string {
  const messages = messagesFor(language);
  const { title, why } = failureWords(failure, name, messages);
  return `${title}. ${why}`;
}
