import { type DragEvent, type ReactNode, useEffect, useState } from "react";
import { Lock } from "lucide-react";
import { listWords } from "../i18n/intlWords.ts";
import type { Language } from "../i18n/locales.ts";
import { messagesFor } from "../i18n/messages.ts";
import { formatsByFamily, importerOfText } from "../io/import/chooseImporter.ts";
import { Trefoil } from "../views/marks/BrandMarks.tsx";
import styles from "./DropTarget.module.css";

interface DropTargetProps {
  readonly onFile: (file: File) => void;
  readonly language: Language;
  readonly children: ReactNode;
}

/** A file dropped or pasted anywhere on the page is opened. */
export function DropTarget({ onFile, language, children }: DropTargetProps) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const file = pastedFile(event);
      if (file === null) return;
      event.preventDefault();
      onFile(file);
    };
    document.addEventListener("paste", onPaste);
    return () => document.removeEventListener("paste", onPaste);
  }, [onFile]);
  const carriesFile = ({ dataTransfer }: DragEvent): boolean =>
    dataTransfer.types.includes("Files");
  return (
    <div
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ relatedTarget, currentTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
          setOver(false);
      }}
      onDrop={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
      }}
    >
      {children}
      {over && <DropCard language={language} />}
    </div>
  );
}

/** What a file that hangs over the page may be. */
function DropCard({ language }: { readonly language: Language }) {
  const { drop } = messagesFor(language).app;
  return (
    <div className={styles.over}>
      <div className={styles.card}>
        <Trefoil size={56} tone="var(--accent)" weight={2.4} />
        <p className={styles.title}>{drop.title}</p>
        <p className={styles.said}>{drop.preview}</p>
        <dl className={styles.formats}>
          {formatsByFamily().map(([family, names]) => (
            <div key={family}>
              <dt>{drop.families[family]}</dt>
              <dd>{listWords(names, language)}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.stays}>
          <Lock size={16} aria-hidden="true" />
          {drop.stays}
        </p>
      </div>
    </div>
  );
}

/** A file out of the clipboard, or text of a format that is opened as one; null: the paste is for a field, or is something else. */
function pastedFile({ target, clipboardData }: ClipboardEvent): File | null {
  if (target instanceof Element && target.closest("input, textarea, [contenteditable]") !== null)
    return null;
  const [file] = clipboardData?.files ?? [];
  if (file !== undefined) return file;
  const text = clipboardData?.getData("text/plain") ?? "";
  // Other text is pasted by mistake, and must not take the place of what is shown.
  const importer = importerOfText(text);
  if (importer === null) return null;
  return new File([text], `pasted${importer.extensions[0] ?? ""}`);
}
