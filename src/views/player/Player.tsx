import { useRef, useState, type KeyboardEvent } from "react";
import { playedAt } from "../../store/selectors.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./Player.module.css";
import { PlayerCaption } from "./PlayerCaption.tsx";
import { PlayerSettings } from "./PlayerSettings.tsx";
import { plainSettings } from "./playSettings.ts";
import { PositionSlider } from "./PositionSlider.tsx";
import { Transport } from "./Transport.tsx";
import { usePlayback } from "./usePlayback.ts";
import { usePlayerMoves } from "./usePlayerMoves.ts";

/** Moves through time: a few buttons, and once it is in use, where it stands and what has come last. */
export function Player() {
  const text = useText().player;
  const at = useMusubi(playedAt);
  const [settings, setSettings] = useState(plainSettings);
  const moves = usePlayerMoves(settings);
  const play = useRef<HTMLButtonElement>(null);
  usePlayback(settings);

  /** What had the focus goes with the position. */
  function stop(): void {
    moves.stop();
    play.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // A button or a choice has a use of its own for the space bar.
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
