import { DataText } from "../marks/DataText.tsx";
import { ChevronLeft, ChevronRight, MonitorOff, Pause, Play, RotateCcw } from "lucide-react";
import type { ReactNode } from "react";
import type { Scene, Story } from "../../model/eventGraph.ts";
import { useLanguage, useLocalized, useText } from "../../store/StoreContext.tsx";
import { Button } from "../../ui/Button.tsx";
import styles from "./Presenter.module.css";
import { SceneDots } from "./SceneDots.tsx";
import { clockWords, elapsedWords } from "../../i18n/intlWords.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import hidden from "../../ui/visuallyHidden.module.css";

interface PresenterViewProps {
  /** null: no scene is known yet. */
  readonly open: { readonly story: Story; readonly scene: Scene; readonly at: number } | null;
  readonly stage: "waiting" | "together" | "elsewhere" | "alone";
  readonly black: boolean;
  readonly timer: TalkClockProps;
  /** What the audience sees, and what comes after it. */
  readonly now: ReactNode;
  readonly next: ReactNode;
  readonly onMove: (move: "next" | "previous" | "black") => void;
  readonly onGo: (at: number) => void;
  readonly onBack: () => void;
}

/** What the speaker sees: the scene, the next one, the notes in large letters, the time. */
export function PresenterView(props: PresenterViewProps) {
  const { open, stage, black, timer, onMove, onGo, onBack } = props;
  const { presenter: words, story: onStage } = useText();
  const localized = useLocalized();
  const next = open?.story.scenes[open.at + 1];
  const notes = localized(open?.scene.notes);
  return (
    <main className={styles.desk} aria-label={words.title}>
      <header className={styles.head}>
        <h1>{open === null ? words.title : localized(open.story.title)}</h1>
        {open !== null && (
          <p className={styles.count} role="status">
            {onStage.scene(open.at + 1, open.story.scenes.length)}
          </p>
        )}
        <TalkClock {...timer} />
      </header>
      {stage !== "together" && (
        <p className={styles.state} data-alone={stage === "alone" || undefined} role="alert">
          {words[stage]}
          {stage === "elsewhere" && open !== null && <Button onClick={onBack}>{words.back}</Button>}
        </p>
      )}
      {open !== null && (
        <>
          <section className={styles.now} aria-label={words.now}>
            <h2>{words.now}</h2>
            <div className={styles.picture} data-black={black || undefined}>
              {props.now}
            </div>
            <div className={hidden.visuallyHidden}>
              <DataText as="h3" text={open.scene.title} />
              <DataText as="p" text={open.scene.caption} />
            </div>
          </section>
          <section className={styles.notes} aria-label={words.notes}>
            <h2>{words.notes}</h2>
            <p dir="auto" className={notes === "" ? styles.none : undefined}>
              {notes || words.noNotes}
            </p>
          </section>
          <section className={styles.next} aria-label={words.upNext}>
            <h2>{words.upNext}</h2>
            {next === undefined ? (
              <p>{words.last}</p>
            ) : (
              <>
                <div className={styles.picture}>{props.next}</div>
                <div>
                  <DataText as="h3" text={next.title} />
                  <DataText as="p" text={next.caption} />
                </div>
              </>
            )}
          </section>
          <footer className={styles.foot}>
            <Button aria-pressed={black} onClick={() => onMove("black")}>
              <MonitorOff size={16} aria-hidden="true" />
              {black ? words.noBlack : words.black}
            </Button>
            <SceneDots story={open.story} at={open.at} onGo={onGo} />
            <div className={styles.steps}>
              <Button disabled={open.at === 0} onClick={() => onMove("previous")}>
                <ChevronLeft size={18} aria-hidden="true" />
                {onStage.previous}
              </Button>
              <Button kind="primary" disabled={next === undefined} onClick={() => onMove("next")}>
                {onStage.next}
                <ChevronRight size={18} aria-hidden="true" />
              </Button>
            </div>
          </footer>
        </>
      )}
    </main>
  );
}

interface TalkClockProps {
  /** In ms since 1970. */
  readonly now: number;
  /** In ms. */
  readonly elapsed: number;
  readonly running: boolean;
  readonly toggle: () => void;
  readonly reset: () => void;
}

/** The time of day, and the time since the talk began. */
function TalkClock({ now, elapsed, running, toggle, reset }: TalkClockProps) {
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
          <dd>
            <span role="timer">{elapsedWords(elapsed)}</span>
          </dd>
        </div>
        <div>
          <dt>{words.clock}</dt>
          <dd>{clockWords(now, language)}</dd>
        </div>
      </dl>
    </div>
  );
}
