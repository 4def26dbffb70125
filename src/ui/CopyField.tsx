import { Copy } from "lucide-react";
import { useId, useRef, useState } from "react";
import { Button } from "./Button.tsx";
import styles from "./CopyField.module.css";

interface CopyWords {
  readonly copied: string;
  readonly notCopied: string;
  readonly copy: (name: string) => string;
  readonly copyShort: string;
}

interface CopyFieldProps {
  readonly words: CopyWords;
  readonly name: string;
  readonly value: string;
  /** Words to read rather than code. */
  readonly prose?: boolean;
  readonly rows?: number;
}

/** A text with a button that copies it; where the browser refuses, the text is marked for copying by hand. */
export function CopyField({ words, name, value, prose = false, rows = 5 }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(value);
      setSaid(words.copied);
    } catch {
      // No clipboard on a page without https, nor in a frame whose host does not allow it.
      field.current?.select();
      setSaid(words.notCopied);
    }
  };
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label className={styles.name} htmlFor={id}>
          {name}
        </label>
        <span className={styles.said} aria-live="polite">
          {said}
        </span>
        <Button aria-label={words.copy(name)} onClick={() => void copy()}>
          <Copy size={16} aria-hidden="true" />
          {words.copyShort}
        </Button>
      </div>
      <textarea
        ref={field}
        id={id}
        className={prose ? `${styles.text} ${styles.prose}` : styles.text}
        dir="auto"
        readOnly
        rows={rows}
        spellCheck={false}
        value={value}
      />
    </div>
  );
}
