import { type ReactNode, useRef, useState } from "react";
import { acceptedFiles } from "../../io/import/chooseImporter.ts";
import { Button } from "../../ui/Button.tsx";
import { FileInput } from "../../ui/FileInput.tsx";
import { Copy } from "lucide-react";
import type { Language } from "../../i18n/locales.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Problem } from "../../model/parse/problem.ts";
import { problemReport } from "../../i18n/problemWords.ts";

interface FileButtonProps {
  readonly children: ReactNode;
  readonly onFile: (file: File) => void;
  readonly kind?: "secondary" | "primary";
}

/** A button that opens a file of this computer. */
export function FileButton({ children, onFile, kind = "secondary" }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind={kind} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <FileInput ref={input} accept={acceptedFiles()} onFile={onFile} />
    </>
  );
}

interface CopyReportProps {
  readonly name: string;
  readonly problems: readonly Problem[];
  readonly words: Messages["problems"];
  readonly language: Language;
}

export function CopyReport({ name, problems, words, language }: CopyReportProps) {
  const [said, setSaid] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(problemReport(name, problems, language));
      setSaid(words.copied);
    } catch {
      // A page without https has no clipboard at all.
      setSaid(words.notCopied);
    }
  };
  return (
    <Button onClick={() => void copy()}>
      <Copy size={16} aria-hidden="true" />
      {said ?? words.copy}
    </Button>
  );
}
