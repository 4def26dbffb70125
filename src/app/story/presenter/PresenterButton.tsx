import { MonitorSpeaker } from "lucide-react";
import { useState } from "react";
import { useText } from "../../../store/StoreContext.tsx";
import { IconButton } from "../../../ui/IconButton.tsx";
import styles from "../StageTools.module.css";
import type { StageChannel } from "./stageChannel.ts";

interface PresenterButtonProps {
  readonly channel: StageChannel;
  readonly className: string | undefined;
}

/** Opens the presenter's window, or says that the browser will not. */
export function PresenterButton({ channel, className }: PresenterButtonProps) {
  const words = useText().presenter;
  const [blocked, setBlocked] = useState(false);
  return (
    <>
      {blocked && (
        <p className={styles.blocked} role="alert">
          {words.blocked}
        </p>
      )}
      <IconButton
        className={className}
        label={words.open}
        onClick={() => setBlocked(!channel.openWindow())}
      >
        <MonitorSpeaker aria-hidden="true" />
      </IconButton>
    </>
  );
}
