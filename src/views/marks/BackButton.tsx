import { ArrowLeft } from "lucide-react";
import styles from "./BackButton.module.css";

interface BackButtonProps {
  readonly words: string;
  readonly onBack: () => void;
}

/** The way back to a list, above what was chosen from it. */
export function BackButton({ words, onBack }: BackButtonProps) {
  return (
    <button type="button" className={styles.back} onClick={onBack}>
      <ArrowLeft size={14} aria-hidden="true" />
      {words}
    </button>
  );
}
