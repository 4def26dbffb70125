import { CirclePause, X } from "lucide-react";
import { playModes } from "../../model/play.ts";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { ModeIcon } from "./ModeIcon.tsx";
import styles from "./Player.module.css";
import { speeds, type PlaySettings } from "./playSettings.ts";

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
