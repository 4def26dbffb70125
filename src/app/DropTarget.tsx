import { useEffect, useState, type DragEvent, type ReactNode } from "react";
import type { Language } from "../i18n/locales.ts";
import { messagesFor } from "../i18n/messages.ts";
import { pastedFile } from "./pastedFile.ts";
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
      {over && <p className={styles.over}>{messagesFor(language).app.drop}</p>}
    </div>
  );
}
