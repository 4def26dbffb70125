import { Download, FileText, Lock, TriangleAlert } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Language } from "../../i18n/locales.ts";
import { messagesFor } from "../../i18n/messages.ts";
import { periodWords } from "../../i18n/periodWords.ts";
import { saveFile } from "../../lib/saveFile.ts";
import { encodings } from "../../model/bytes/decodeBytes.ts";
import type { ParseOutcome } from "../../model/parse/parse.ts";
import { countOf } from "../../model/parse/problem.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { Select } from "../../ui/Select.tsx";
import { FileButton } from "../../views/problems/ProblemButtons.tsx";
import { forOthers } from "../../io/import/records/mapping.ts";
import { ImportColumns } from "./ImportColumns.tsx";
import styles from "./ImportDialog.module.css";
import { ImportPreview } from "./ImportPreview.tsx";
import { ImportProblems } from "./ImportProblems.tsx";
import { keepMapping } from "./keptMappings.ts";
import { hasOdd, problemsFound } from "./problemsFound.ts";
import { useDecisions } from "./useDecisions.ts";
import type { ImportControls, ImportStage } from "./useImport.ts";

type RecordsStage = Extract<ImportStage, { kind: "records" }>;

interface ImportDialogProps {
  readonly file: File;
  readonly language: Language;
  readonly stage: RecordsStage;
  readonly controls: ImportControls;
  readonly onFile: (file: File) => void;
  readonly onOpen: (file: File, outcome: ParseOutcome) => void;
  readonly onClose: () => void;
}

/** Where there is room for one of them at a time. */
type Pane = "columns" | "preview" | "problems";

/** What was understood of a file of another format, and the few things to decide before it opens. */
export function ImportDialog(props: ImportDialogProps) {
  const { file, language, stage, controls, onFile, onOpen, onClose } = props;
  const { importing: words } = messagesFor(language);
  const [pane, setPane] = useState<Pane>("columns");
  const decisions = useDecisions(stage, controls.change);
  const { summary, mapping, examined } = stage;
  const problems = [...summary.problems, ...(examined?.problems ?? [])];
  const open = async (): Promise<void> => {
    keepMapping(summary.shape, mapping);
    const outcome = await controls.open();
    if (outcome !== null) onOpen(file, outcome);
  };
  const save = (): void => {
    const { sheet, sheets = [] } = summary.reading;
    const table = sheet !== undefined && sheets.length > 1 ? { sheet } : {};
    const whole = forOthers(mapping, { ...controls.wishes, ...table });
    const text = `${JSON.stringify(whole, null, 2)}\n`;
    saveFile(`${file.name}.mapping.json`, "application/json", text);
  };
  const saveLeftOut = async (): Promise<void> => {
    const text = await controls.leftOutCsv();
    if (text !== null) saveFile(`${file.name}.left-out.csv`, "text/csv", text);
  };
  const left =
    stage.leftOut.length === 0
      ? words.problems.kept
      : words.problems.leftOut(stage.leftOut.length, summary.unit);
  const events = examined?.events ?? summary.records;
  // Most files need no decision: what goes on has the focus.
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <Dialog
      title={words.title}
      closeLabel={words.close}
      onClose={onClose}
      large
      beside={
        <span className={styles.file}>
          <FileText size={16} aria-hidden="true" />
          <span dir="auto">{file.name}</span>
          <FileButton onFile={onFile}>{words.another}</FileButton>
        </span>
      }
    >
      {pane !== "problems" && (
        <FactsLine
          {...{ language, onFile }}
          of={summary}
          found={examined}
          onWish={controls.readAgain}
        />
      )}
      <Segmented
        className={styles.tabs}
        label={words.title}
        options={[
          { id: "columns", name: words.tabs.columns },
          { id: "preview", name: words.tabs.preview },
          {
            id: "problems",
            name:
              examined === null && problems.length === 0
                ? words.problems.heading
                : words.tabs.problems(countOf(problems)),
          },
        ]}
        chosen={pane}
        onChoose={setPane}
      />
      <div className={styles.panes} data-pane={pane}>
        {pane === "problems" ? (
          <ImportProblems
            {...{ language, stage, problems, decisions }}
            onBack={() => setPane("columns")}
          />
        ) : (
          <>
            <ImportColumns {...{ language, stage }} onChange={decisions.decide} />
            <ImportPreview {...{ language, stage }} onChange={decisions.decide} />
          </>
        )}
      </div>
      {pane !== "problems" && (
        <div className={styles.problems}>
          <TriangleAlert size={18} aria-hidden="true" />
          <strong>{problemsFound(words, problems, examined)}</strong>
          <span className={styles.quiet}>{left}</span>
          {(problems.length > 0 || hasOdd(examined)) && (
            <Button onClick={() => setPane("problems")}>{words.problems.look}</Button>
          )}
        </div>
      )}
      <div className={styles.foot}>
        <span className={styles.stays}>
          <Lock size={16} aria-hidden="true" />
          {words.stays}
        </span>
        {pane === "problems" ? (
          <>
            <span>{left}</span>
            {stage.leftOut.length > 0 && (
              <Button kind="quiet" className={styles.download} onClick={() => void saveLeftOut()}>
                <Download size={16} aria-hidden="true" />
                {words.problems.download}
              </Button>
            )}
            <Button className={styles.back} onClick={() => setPane("columns")}>
              {words.problems.backToColumns}
            </Button>
          </>
        ) : (
          <Button onClick={save}>{words.save}</Button>
        )}
        <Button ref={first} kind="primary" disabled={events === 0} onClick={() => void open()}>
          {words.open(events)}
        </Button>
      </div>
    </Dialog>
  );
}

/** As people write it: UTF-8, Windows-1252, Shift_JIS. */
const encodingName = (label: string): string =>
  label
    .replace(/^windows/u, "Windows")
    .replace(/^(?:utf|iso|koi|euc|gb)/u, (start) => start.toUpperCase());

const delimiters = [",", ";", "\t", "|"] as const;
/** Headings further down are rare, and a row above them is a title. */
const headingRows = 6;

interface FactsLineProps {
  readonly language: Language;
  readonly of: RecordsStage["summary"];
  readonly found: RecordsStage["examined"];
  readonly onWish: ImportControls["readAgain"];
  readonly onFile: (file: File) => void;
}

/** How the file was read, as far as it could be read otherwise, and how much is in it. */
function FactsLine({ language, of, found, onWish, onFile }: FactsLineProps) {
  const { importing: words } = messagesFor(language);
  const { reading, unit, records, columns, formatName } = of;
  // On a phone, where they would take three lines.
  const [isOpen, setOpen] = useState(false);
  const wish = (next: Parameters<ImportControls["readAgain"]>[0]): void => {
    const { delimiter, headings, sheet } = reading;
    const encoding = encodings.find((one) => one === reading.encoding);
    onWish({
      ...(encoding !== undefined && { encoding }),
      ...(delimiter !== undefined && { delimiter }),
      ...(headings !== undefined && { headings }),
      ...(sheet !== undefined && { sheet }),
      ...next,
    });
  };
  return (
    <div className={styles.facts} data-open={isOpen || undefined}>
      <span className={styles.quiet}>{words.readAs}</span>
      <strong>{formatName}</strong>
      <Button
        kind="quiet"
        className={styles.change}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {words.change}
      </Button>
      {reading.encoding !== undefined && (
        <Select
          label={words.encoding}
          value={reading.encoding}
          options={[...new Set([reading.encoding, ...encodings])].map((value) => ({
            value,
            label: encodingName(value),
          }))}
          onChange={(value) => {
            const encoding = encodings.find((one) => one === value);
            if (encoding !== undefined) wish({ encoding });
          }}
        />
      )}
      {reading.delimiter !== undefined && (
        <Select
          label={words.delimiter.label}
          value={reading.delimiter}
          options={delimiters.map((value) => ({ value, label: words.delimiter.names[value] }))}
          onChange={(delimiter) => wish({ delimiter })}
        />
      )}
      {reading.sheets !== undefined && reading.sheets.length > 1 && (
        <Select
          label={words.sheet}
          value={reading.sheet ?? ""}
          options={reading.sheets.map((value) => ({ value, label: value }))}
          onChange={(sheet) => onWish({ sheet })}
        />
      )}
      {reading.headings !== undefined && (
        <Select
          label={words.headings.label}
          value={String(reading.headings)}
          options={Array.from(
            { length: Math.max(headingRows, reading.headings) + 1 },
            (_, row) => ({
              value: String(row),
              label: row === 0 ? words.headings.none : words.headings.row(row),
            }),
          )}
          onChange={(row) => wish({ headings: Number(row) })}
        />
      )}
      <span className={styles.another}>
        <FileButton onFile={onFile}>{words.another}</FileButton>
      </span>
      <span className={styles.counts}>
        {[
          words.facts(records, unit, columns.length),
          ...(found?.span ? [periodWords(found.span, language)] : []),
          ...(found !== null && found.withoutDate > 0
            ? [words.withoutDate(found.withoutDate)]
            : []),
        ].join(" · ")}
      </span>
    </div>
  );
}
