import { ClipboardPaste, Download, FileUp, Lock } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { dateWords } from "../../i18n/dateText.ts";
import { FormatList } from "../FormatList.tsx";
import { inTime } from "../../lib/inTime.ts";
import { saveFile } from "../../lib/saveFile.ts";
import { dateOf } from "../../model/dates/dateOf.ts";
import type { ParseOutcome } from "../../model/parse/parse.ts";
import { countOf } from "../../model/parse/problem.ts";
import { useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { CopyReport, FileButton } from "../../views/problems/ProblemButtons.tsx";
import { ProblemList } from "../../views/problems/ProblemList.tsx";
import { homeAddress } from "../pageLink.ts";
import { pastedFile } from "../pastedFile.ts";
import styles from "./DataDialog.module.css";
import { ExampleFiles } from "./ExampleFiles.tsx";
import { RecentFiles } from "./RecentFiles.tsx";

interface DataDialogProps {
  readonly name: string;
  readonly outcome: ParseOutcome;
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
}

/** Which file this is, what is wrong with it, and every way to look at another. */
export function DataDialog({ name, outcome, onFile, onClose }: DataDialogProps) {
  const { app } = useText();
  const own = app.dataDialog;
  return (
    <Dialog title={own.title} closeLabel={own.close} onClose={onClose}>
      <OpenCard onFile={onFile} />
      <section className={styles.part}>
        <h3>{own.shown}</h3>
        <ShownFile name={name} outcome={outcome} />
        <ButtonLink href={homeAddress()}>{own.back}</ButtonLink>
      </section>
      <StartFromSpreadsheet />
      <ExampleFiles onFile={onFile} />
      <RecentFiles onFile={onFile} />
      <p className={styles.stays}>
        <Lock size={16} aria-hidden="true" />
        {own.stays}
      </p>
    </Dialog>
  );
}

function OpenCard({ onFile }: { readonly onFile: (file: File) => void }) {
  const { app } = useText();
  const language = useLanguage();
  const own = app.dataDialog;
  const [pasting, setPasting] = useState<"no" | "yes" | "unknown">("no");
  const field = useRef<HTMLTextAreaElement>(null);
  // It was just asked for.
  useEffect(() => {
    if (pasting === "yes") field.current?.focus();
  }, [pasting]);
  const take = async (text: string): Promise<void> => {
    const file = await pastedFile(text);
    if (file === null) setPasting("unknown");
    else onFile(file);
  };
  return (
    <div className={styles.card}>
      <p className={styles.drop}>{own.drop}</p>
      <div className={styles.ways}>
        <FileButton kind="primary" onFile={onFile}>
          <FileUp size={16} aria-hidden="true" />
          {own.open}
        </FileButton>
        <Button aria-expanded={pasting !== "no"} onClick={() => setPasting("yes")}>
          <ClipboardPaste size={16} aria-hidden="true" />
          {own.paste}
        </Button>
      </div>
      {pasting !== "no" && (
        <label className={styles.paste}>
          {own.pasteHere}
          <textarea ref={field} rows={3} onChange={({ target }) => void take(target.value)} />
          <span aria-live="polite">{pasting === "unknown" && own.pasteUnknown}</span>
        </label>
      )}
      <details className={styles.formats}>
        <summary>{own.allFormats}</summary>
        <FormatList language={language} />
      </details>
    </div>
  );
}

function ShownFile({ name, outcome }: Pick<DataDialogProps, "name" | "outcome">) {
  const { app, problems: words } = useText();
  const language = useLanguage();
  const { graph, events } = useMusubi((state) => state.index);
  const own = app.dataDialog;
  const asOf = dateOf(graph.meta.asOf);
  const { problems } = outcome;
  return (
    <>
      <p className={styles.file}>
        <strong dir="auto">{name}</strong>
        <span>
          {own.counts(
            own.actors(graph.actors.length),
            own.events(events.length),
            own.sources(graph.sources.length),
          )}
        </span>
        {asOf !== null && <span>{own.asOf(dateWords(asOf, language))}</span>}
        {problems.length === 0 && <span>{own.sound}</span>}
      </p>
      {problems.length > 0 && (
        <>
          <p className={styles.partial}>
            {words.partial(countOf(problems), outcome.read.events - outcome.read.kept)}
          </p>
          <ProblemList problems={problems} words={words} language={language} />
          <CopyReport name={name} problems={problems} words={words} language={language} />
        </>
      )}
    </>
  );
}

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function StartFromSpreadsheet() {
  const { app, template } = useText();
  const language = useLanguage();
  const [failed, setFailed] = useState(false);
  const own = app.dataDialog;
  const { columns, examples } = template;
  const download = async (): Promise<void> => {
    try {
      const { templateWorkbook } = await inTime(import("../../io/export/templateWorkbook.ts"));
      const bytes = await templateWorkbook(language);
      saveFile(`${template.file}.xlsx`, xlsx, bytes as Uint8Array<ArrayBuffer>);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section className={`${styles.part} ${styles.start}`}>
      <div>
        <h3>{own.spreadsheet}</h3>
        <p>{own.spreadsheetWhy}</p>
        <Button onClick={() => void download()}>
          <Download size={16} aria-hidden="true" />
          {own.template}
        </Button>
        <span aria-live="polite">{failed && app.partFailed}</span>
      </div>
      <table className={styles.sample}>
        <thead>
          <tr>
            <th scope="col">{columns.date}</th>
            <th scope="col">{columns.title}</th>
            <th scope="col">{columns.who}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>2022-02-24</td>
            <td>{examples.invasion.title}</td>
            <td>{examples.invasion.who}</td>
          </tr>
          <tr>
            <td>2022-06-29</td>
            <td>{examples.summit.title}</td>
            <td>{examples.summit.who}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
