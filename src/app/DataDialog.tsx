import { FileUp } from "lucide-react";
import { dateWords } from "../i18n/dateText.ts";
import { dateOf } from "../model/dates/dateOf.ts";
import type { ParseOutcome } from "../model/parse/parse.ts";
import { countOf } from "../model/parse/problem.ts";
import { useLanguage, useMusubi, useText } from "../store/StoreContext.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { CopyReport, FileButton } from "../views/problems/ProblemButtons.tsx";
import { ProblemList } from "../views/problems/ProblemList.tsx";
import { homeAddress } from "./pageLink.ts";
import styles from "./DataDialog.module.css";

interface DataDialogProps {
  readonly name: string;
  readonly outcome: ParseOutcome;
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
}

/** Which file this is, what is wrong with it, and how to look at another. */
export function DataDialog({ name, outcome, onFile, onClose }: DataDialogProps) {
  const { app, problems: words } = useText();
  const language = useLanguage();
  const { graph } = useMusubi((state) => state.index);
  const own = app.dataDialog;
  const asOf = dateOf(graph.meta.asOf);
  const { problems } = outcome;
  return (
    <Dialog title={own.title} closeLabel={own.close} onClose={onClose}>
      <p className={styles.file}>
        <strong dir="auto">{name}</strong>
        <span>
          {own.counts(
            own.actors(graph.actors.length),
            own.events(graph.events.length),
            own.sources(graph.sources.length),
          )}
        </span>
        {asOf !== null && <span>{own.asOf(dateWords(asOf, language))}</span>}
      </p>
      {problems.length === 0 ? (
        <p className={styles.sound}>{own.sound}</p>
      ) : (
        <>
          <p className={styles.sound}>
            {words.partial(countOf(problems), outcome.read.events - outcome.read.kept)}
          </p>
          <ProblemList problems={problems} words={words} language={language} />
        </>
      )}
      <div className={styles.actions}>
        <FileButton onFile={onFile}>
          <FileUp size={16} aria-hidden="true" />
          {own.open}
        </FileButton>
        {problems.length > 0 && (
          <CopyReport name={name} problems={problems} words={words} language={language} />
        )}
        <ButtonLink href={homeAddress()}>{own.back}</ButtonLink>
      </div>
      <p className={styles.stays}>{own.stays}</p>
    </Dialog>
  );
}
