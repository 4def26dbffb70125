import { X } from "lucide-react";
import { useState } from "react";
import { guessedEncoding } from "../model/bytes/guessedEncoding.ts";
import type { ParseOutcome } from "../model/parse/parse.ts";
import { countOf } from "../model/parse/problem.ts";
import { useText } from "../store/StoreContext.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import styles from "./Notice.module.css";

interface FileNoticeProps {
  readonly name: string;
  readonly outcome: ParseOutcome;
  readonly onShow: () => void;
}

/** Says that only the good part of a file is shown, and leads to the list of the rest. */
export function FileNotice({ name, outcome, onShow }: FileNoticeProps) {
  const words = useText().problems;
  const [dismissed, setDismissed] = useState(false);
  const { problems, read } = outcome;
  if (dismissed || problems.length === 0) return null;
  // Warnings leave nothing out; only errors get the colour of errors.
  const failed = problems.some(({ severity }) => severity === "error");
  const guess = problems.find(({ code }) => code === guessedEncoding);
  return (
    <div className={`${styles.notice} ${failed ? styles.danger : ""}`} role="alert">
      <p className={styles.words}>
        <strong>
          <bdi>{name}</bdi>:
        </strong>{" "}
        {guess !== undefined && `${words.guessed(guess.found)} `}
        {words.partial(countOf(problems), read.events - read.kept)}{" "}
        <button type="button" className={styles.link} onClick={onShow}>
          {words.showList}
        </button>
      </p>
      <IconButton label={words.dismiss} onClick={() => setDismissed(true)}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
