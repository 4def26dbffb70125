import { CirclePause, X } from "lucide-react";
import { type PlayMode, playModes } from "../../model/play.ts";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./Player.module.css";

/** How the player moves. Not in the link: it does not change what is shown. */
export interface PlaySettings {
  readonly speed: number;
  readonly pauseAtEach: boolean;
}

const speeds = [0.5, 1, 2, 4];

export const plainSettings: PlaySettings = { speed: 1, pauseAtEach: false };

interface PlayerSettingsProps {
  readonly settings: PlaySettings;
  readonly onSettings: (settings: PlaySettings) => void;
  readonly onStop: () => void;
}

export function PlayerSettings({ settings, onSettings, onStop }: PlayerSettingsProps) {
  const text = useText().player;
  const mode = useMusubi((state) => state.view.play);
  const { setPlay } = useActions();
  const { speed, pauseAtEach } = settings;
  return (
    <div className={styles.settings}>
      <select
        className={styles.speed}
        aria-label={text.speed}
        title={text.speed}
        value={speed}
        onChange={({ currentTarget }) =>
          onSettings({ ...settings, speed: Number(currentTarget.value) })
        }
      >
        {speeds.map((one) => (
          <option key={one} value={one}>
            {text.times(one)}
          </option>
        ))}
      </select>
      <div className={styles.modes} role="group" aria-label={text.mode}>
        {playModes.map((one) => (
          <IconButton
            key={one}
            label={one === "accumulate" ? text.accumulate : text.movingWindow}
            className={styles.tool}
            aria-pressed={one === mode}
            onClick={() => setPlay(one)}
          >
            <ModeIcon mode={one} />
          </IconButton>
        ))}
      </div>
      <IconButton
        label={text.pauseAtEach}
        className={styles.tool}
        aria-pressed={pauseAtEach}
        onClick={() => onSettings({ ...settings, pauseAtEach: !pauseAtEach })}
      >
        <CirclePause size={16} strokeWidth={1.75} aria-hidden="true" />
      </IconButton>
      <IconButton label={text.stop} className={styles.tool} onClick={onStop}>
        <X size={16} strokeWidth={1.75} aria-hidden="true" />
      </IconButton>
    </div>
  );
}

/** Which events before the position are kept: all, or the latest only. */
function ModeIcon({ mode }: { readonly mode: PlayMode }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M12.5 2v12"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
      />
      <path
        d={mode === "accumulate" ? "M1 5.5h11.5v5H1z" : "M7 5.5h5.5v5H7z"}
        fill="currentColor"
        opacity="0.55"
      />
      {mode === "window" && (
        <path d="M1 8h4.5" stroke="currentColor" strokeWidth="1.5" strokeDasharray="1.5 1.5" />
      )}
    </svg>
  );
}
