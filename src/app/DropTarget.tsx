import { type ReactNode, useEffect, useState } from "react";
import type { Language } from "../i18n/locales.ts";
import { pastedFile } from "./pastedFile.ts";
import { LazyView } from "../ui/LazyView.tsx";

interface DropTargetProps {
  readonly onFile: (file: File) => void;
  readonly language: Language;
  readonly children: ReactNode;
}

/** A file dropped or pasted anywhere on the page is opened. */
export function DropTarget({ onFile, language, children }: DropTargetProps) {
  const [over, setOver] = useState(false);
  // On the document: also over a dialog, and over the picture with which the page comes.
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      fileOfPaste(event).then(
        (file) => file && onFile(file),
        // Without the list of formats nobody knows what was pasted.
        () => undefined,
      );
    };
    const onDragOver = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      const { dataTransfer } = event;
      if (dataTransfer === null || !carriesFile(event)) return;
      event.preventDefault();
      setOver(false);
      const file = dataTransfer.files[0];
      const folder = folderIn(dataTransfer);
      if (folder === null) {
        if (file) onFile(file);
        return;
      }
      import("./import/droppedFolder.ts").then(
        async ({ folderFile }) => onFile(await folderFile(folder)),
        // A folder that cannot be read is a file that cannot: whoever opens it says why.
        () => file && onFile(file),
      );
    };
    document.addEventListener("paste", onPaste);
    document.addEventListener("dragover", onDragOver);
    document.addEventListener("dragleave", onDragLeave);
    document.addEventListener("drop", onDrop);
    return () => {
      document.removeEventListener("paste", onPaste);
      document.removeEventListener("dragover", onDragOver);
      document.removeEventListener("dragleave", onDragLeave);
      document.removeEventListener("drop", onDrop);
    };
  }, [onFile]);
  return (
    <>
      {children}
      {over && <LazyView load={loadCard} props={{ language }} />}
    </>
  );
}

const carriesFile = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes("Files") === true;

/** A folder, or files with one that describes them; null: a file of its own. Only while it is dropped does anybody know. */
function folderIn(transfer: Partial<DataTransfer>): readonly FileSystemEntry[] | null {
  const entries = [...(transfer.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const folder = entries.find(({ isDirectory }) => isDirectory);
  if (folder !== undefined) return [folder];
  const isPackage = entries.length > 1 && entries.some(({ name }) => name === "datapackage.json");
  return isPackage ? entries : null;
}

// It brings icons, which the first screen does not have.
const loadCard = async () => (await import("./DropCard.tsx")).DropCard;

/** A file out of the clipboard, or text of a format that is opened as one; null: the paste is for a field, or is something else. */
async function fileOfPaste({ target, clipboardData }: ClipboardEvent): Promise<File | null> {
  if (target instanceof Element && target.closest("input, textarea, [contenteditable]") !== null)
    return null;
  const [file] = clipboardData?.files ?? [];
  if (file !== undefined) return file;
  // Other text is pasted by mistake, and must not take the place of what is shown.
  return pastedFile(clipboardData?.getData("text/plain") ?? "");
}
