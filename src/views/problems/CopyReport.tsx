import { Copy } from "lucide-react";
import { useState } from "react";
import type { Language } from "../../i18n/locales.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Problem } from "../../model/parse/problem.ts";
import { problemReport } from "../../i18n/problemReport.ts";
import styles from "../../ui/Button.module.css";

interface CopyReportProps {
  readonly name: string;
  readonly problems: readonly Problem[];
  readonly words: Messages["problems"];
  readonly language: Language;
}

export function CopyReport({ name, problems, words, language }: CopyReportProps) {
  const [said, setSaid] = useState<string | null>(null);
  const copy = (): void => {
    navigator.clipboard
      .writeText(problemReport(name, problems, language))
      .then(() => setSaid(words.copied))
      .catch(() => setSaid(words.notCopied));
  };
  return (
    <button type="button" className={styles.button} onClick={copy}>
      <Copy size={16} aria-hidden="true" />
      {said ?? words.copy}
    </button>
  );
}
