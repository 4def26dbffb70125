import { type DragEvent, type ReactNode, useEffect, useState } from "react";
import { listWords } from "../i18n/intlWords.ts";
import type { Language } from "../i18n/locales.ts";
import { messagesFor } from "../i18n/messages.ts";
import { importerOfText, openableFormats } from "../io/import/chooseImporter.ts";
import styles from "./DropTarget.module.css";

interface DropTargetProps {
  readonly onFile: (file: File) => void;
  readonly language: Language;
  readonly children: ReactNode;
}

/** A file dropped or pasted anywhere on the page is opened. */
export function DropTarget({ onFile, language, children }: DropTargetProps) {
  const [over, setOver] = useState(false);
  const { drop } = messagesFor(language).app;
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
      {over && <p className={styles.over}>{drop(listWords(openableFormats(), language))}</p>}
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
