import { MonitorSpeaker } from "lucide-react";
import { useState } from "react";
import { useText } from "../../../store/StoreContext.tsx";
import { IconButton } from "../../../ui/IconButton.tsx";
import styles from "../StageTools.module.css";
import type { StageRoom } from "./stageRoom.ts";

interface PresenterButtonProps {
  readonly room: StageRoom;
  readonly className: string | undefined;
}

/** Opens the presenter's window, or says that the browser will not. */
export function PresenterButton({ room, className }: PresenterButtonProps) {
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
        onClick={() => setBlocked(!room.openWindow())}
      >
        <MonitorSpeaker aria-hidden="true" />
      </IconButton>
    </>
  );
}
