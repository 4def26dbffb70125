import { Pause, Play, StepBack, StepForward } from "lucide-react";
import type { RefObject } from "react";
import { lastBefore, nextAfter } from "../../model/sortedDays.ts";
import type { MusubiState } from "../../store/createMusubiStore.ts";
import { eventsInWindow, playedAt, playedEvents } from "../../store/selectors.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import hidden from "../../ui/visuallyHidden.module.css";
import styles from "./Player.module.css";
import type { PlayerMoves } from "./usePlayerMoves.ts";

interface TransportProps {
  readonly moves: PlayerMoves;
  readonly playButton: RefObject<HTMLButtonElement | null>;
}

/** Back, play and forward. Where there is no way to go a button stays and says so: the focus stays with it. */
export function Transport({ moves, playButton }: TransportProps) {
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
        title={idle ? undefined : playing ? text.pause : text.play}
        aria-disabled={none}
        onClick={moves.toggle}
      >
        <Icon size={16} strokeWidth={1.75} fill="currentColor" aria-hidden="true" />
        <span className={idle ? undefined : hidden.visuallyHidden}>
          {playing ? text.pause : text.play}
        </span>
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

/** Only a player in use asks for its days: they cost something with each move of the window. */
function canStep(state: MusubiState, direction: 1 | -1): boolean {
  const at = playedAt(state);
  if (at === null) return true;
  const { days } = playedEvents(state);
  return (direction > 0 ? nextAfter(days, at) : lastBefore(days, at)) !== null;
}
