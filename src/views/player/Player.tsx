import { type KeyboardEvent, type RefObject, useRef, useState } from "react";
import { eventsInWindow, latestEvents, playedAt, playedEvents } from "../../store/selectors.ts";
import { useLanguage, useLocalized, useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./Player.module.css";
import { plainSettings, PlayerSettings } from "./PlayerSettings.tsx";
import { PositionSlider } from "./PositionSlider.tsx";
import { usePlayback } from "./usePlayback.ts";
import { type PlayerMoves, usePlayerMoves } from "./usePlayerMoves.ts";
import { Pause, Play, StepBack, StepForward } from "lucide-react";
import { lastBefore, nextAfter } from "../../model/sortedDays.ts";
import type { MusubiState } from "../../store/musubiState.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import hidden from "../../ui/visuallyHidden.module.css";
import { dayWords } from "../../i18n/dayWords.ts";

/** Moves through time: a few buttons, and once in use, the position and the latest event. */
export function Player() {
  const text = useText().player;
  const at = useMusubi(playedAt);
  const [settings, setSettings] = useState(plainSettings);
  const moves = usePlayerMoves(settings);
  const play = useRef<HTMLButtonElement>(null);
  usePlayback(settings);

  /** The focused control is removed, so focus moves to Play. */
  function stop(): void {
    moves.stop();
    play.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Buttons and selects use the space bar themselves.
    const free = event.target instanceof Element && event.target.matches("section, input");
    if (event.key === " " && free) moves.toggle();
    else if (event.key === "Escape" && at !== null) stop();
    else return;
    event.preventDefault();
  }

  return (
    <section
      className={styles.player}
      aria-label={text.region}
      data-active={at !== null || undefined}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <Transport moves={moves} playButton={play} />
      {at !== null && (
        <>
          <PlayerCaption at={at} />
          <PositionSlider at={at} moves={moves} />
          <PlayerSettings settings={settings} onSettings={setSettings} onStop={stop} />
        </>
      )}
    </section>
  );
}

interface TransportProps {
  readonly moves: PlayerMoves;
  readonly playButton: RefObject<HTMLButtonElement | null>;
}

/** Back, play and forward. A button that cannot act is `aria-disabled`, not `disabled`, so that it keeps focus. */
function Transport({ moves, playButton }: TransportProps) {
  const text = useText().player;
  const playing = useMusubi((state) => state.playing);
  const idle = useMusubi((state) => state.view.at === null);
  const none = useMusubi((state) => eventsInWindow(state).length === 0);
  const atFirst = useMusubi((state) => !canStep(state, -1));
  const atLast = useMusubi((state) => !canStep(state, 1));
  const Icon = playing ? Pause : Play;
  return (
    <div className={styles.transport}>
      <IconButton
        label={text.stepBack}
        className={styles.tool}
        aria-disabled={none || atFirst}
        onClick={() => moves.step(-1)}
      >
        <StepBack size={16} strokeWidth={1.75} aria-hidden="true" />
      </IconButton>
      <button
        ref={playButton}
        type="button"
        className={styles.play}
        aria-label={playing ? text.pause : text.play}
        title={idle ? undefined : playing ? text.pause : text.play}
        aria-disabled={none}
        onClick={moves.toggle}
      >
        <Icon size={16} strokeWidth={1.75} fill="currentColor" aria-hidden="true" />
        {idle && <span className={styles.word}>{text.play}</span>}
      </button>
      <IconButton
        label={text.stepForward}
        className={styles.tool}
        aria-disabled={none || atLast}
        onClick={() => moves.step(1)}
      >
        <StepForward size={16} strokeWidth={1.75} aria-hidden="true" />
      </IconButton>
    </div>
  );
}

/** Only a player in use computes its days: that costs time at each move of the window. */
function canStep(state: MusubiState, direction: 1 | -1): boolean {
  const at = playedAt(state);
  if (at === null) return true;
  const { days } = playedEvents(state);
  return (direction > 0 ? nextAfter(days, at) : lastBefore(days, at)) !== null;
}

/**
 * The latest event, spoken while the player is paused. On the page it is large in the readout; a frame has none, so
 * there it is written here, with the position.
 */
function PlayerCaption({ at }: { readonly at: number }) {
  const text = useText().player;
  const language = useLanguage();
  const localized = useLocalized();
  const events = useMusubi(latestEvents);
  const running = useMusubi((state) => state.playing);
  const embed = useMusubi((state) => state.view.embed);
  const [latest, ...others] = events;
  const words =
    latest === undefined
      ? text.nothingYet
      : text.latest(localized(latest.row.title), others.length);
  return (
    <>
      {embed && (
        <p className={styles.caption} aria-hidden="true">
          <span className={styles.date}>{dayWords(at, language, "short")}</span>
          <span className={latest === undefined ? styles.nothing : styles.title}>{words}</span>
        </p>
      )}
      <p className={hidden.visuallyHidden} aria-live="polite">
        {running ? "" : words}
      </p>
    </>
  );
}
