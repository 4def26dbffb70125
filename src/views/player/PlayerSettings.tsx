import { Settings2, X } from "lucide-react";
import { useId, useRef } from "react";
import { playModes } from "../../model/play.ts";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import { ChoiceGroup } from "../../ui/ChoiceGroup.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Popover } from "../../ui/Popover.tsx";
import styles from "./Player.module.css";

/** "time": evenly through the window. "event": from one to the next, each shown equally long. */
const paces = ["time", "event"] as const;

/** How the player moves. Not in the link: it does not change what is shown. */
export interface PlaySettings {
  readonly speed: number;
  readonly pace: (typeof paces)[number];
  readonly pauseAtEach: boolean;
}

const speeds = ["0.5", "1", "2", "4"] as const;

export const plainSettings: PlaySettings = { speed: 1, pace: "time", pauseAtEach: false };

interface PlayerSettingsProps {
  readonly settings: PlaySettings;
  readonly onSettings: (settings: PlaySettings) => void;
  readonly onStop: () => void;
}

/** A small menu, and the way out: while it plays the strip has room for little else. */
export function PlayerSettings({ settings, onSettings, onStop }: PlayerSettingsProps) {
  const text = useText().player;
  const mode = useMusubi((state) => state.view.play);
  const { setPlay } = useActions();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const speed = speeds.find((one) => Number(one) === settings.speed) ?? "1";
  return (
    <div className={styles.settings}>
      <IconButton ref={button} label={text.settings} className={styles.tool} popoverTarget={id}>
        <Settings2 size={16} strokeWidth={1.75} aria-hidden="true" />
      </IconButton>
      <Popover
        ref={menu}
        id={id}
        anchor={button}
        place="end-above"
        role="dialog"
        aria-label={text.settings}
      >
        <div className={styles.menu}>
          <ChoiceGroup
            label={text.speed}
            options={speeds.map((one) => ({ id: one, name: text.times(Number(one)) }))}
            chosen={speed}
            onChoose={(one) => onSettings({ ...settings, speed: Number(one) })}
          />
          <ChoiceGroup
            label={text.pace}
            options={paces.map((one) => ({ id: one, name: text.paces[one] }))}
            chosen={settings.pace}
            onChoose={(pace) => onSettings({ ...settings, pace })}
          />
          <ChoiceGroup
            label={text.mode}
            options={playModes.map((one) => ({ id: one, name: text.modes[one] }))}
            chosen={mode}
            onChoose={setPlay}
          />
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={settings.pauseAtEach}
              onChange={({ currentTarget }) =>
                onSettings({ ...settings, pauseAtEach: currentTarget.checked })
              }
            />
            {text.pauseAtEach}
          </label>
        </div>
      </Popover>
      <IconButton label={text.stop} className={styles.tool} onClick={onStop}>
        <X size={16} strokeWidth={1.75} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
