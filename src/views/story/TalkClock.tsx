import { Pause, Play, RotateCcw } from "lucide-react";
import { clockWords, elapsedWords } from "../../i18n/clockWords.ts";
import { useLanguage, useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./TalkClock.module.css";

export interface TalkClockProps {
  /** In ms since 1970. */
  readonly now: number;
  /** In ms. */
  readonly elapsed: number;
  readonly running: boolean;
  readonly toggle: () => void;
  readonly reset: () => void;
}

/** The time of day, and how long the talk has taken. */
export function TalkClock({ now, elapsed, running, toggle, reset }: TalkClockProps) {
  const words = useText().presenter;
  const language = useLanguage();
  return (
    <div className={styles.clock}>
      <IconButton label={running ? words.pause : words.start} onClick={toggle}>
        {running ? <Pause size={18} aria-hidden="true" /> : <Play size={18} aria-hidden="true" />}
      </IconButton>
      <IconButton label={words.reset} onClick={reset}>
        <RotateCcw size={16} aria-hidden="true" />
      </IconButton>
      <dl>
        <div>
          <dt>{words.elapsed}</dt>
          <dd role="timer">{elapsedWords(elapsed)}</dd>
        </div>
        <div>
          <dt>{words.clock}</dt>
          <dd>{clockWords(now, language)}</dd>
        </div>
      </dl>
    </div>
  );
}
