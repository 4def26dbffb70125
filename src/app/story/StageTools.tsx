import { BookmarkPlus, ListOrdered, MonitorSpeaker, Printer } from "lucide-react";
import { useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { ShareButton } from "../share/ShareButton.tsx";
import type { Author } from "./author/useAuthor.ts";
import type { StageChannel } from "./presenter/stageChannel.ts";
import styles from "./StageTools.module.css";
import { useState } from "react";

interface StageToolsProps {
  readonly author: Author;
  readonly channel: StageChannel;
  readonly onHandOut: () => void;
}

/** Beside the way through the story: for who speaks, writes or hands it out. */
export function StageTools({ author, channel, onHandOut }: StageToolsProps) {
  const words = useText();
  return (
    <>
      <PresenterButton channel={channel} className={styles.button} />
      <IconButton className={styles.button} label={words.handOut.open} onClick={onHandOut}>
        <Printer aria-hidden="true" />
      </IconButton>
      <ShareButton className={styles.button} />
      <IconButton className={styles.button} label={words.author.save} onClick={author.saveScene}>
        <BookmarkPlus aria-hidden="true" />
      </IconButton>
      <IconButton className={styles.button} label={words.author.edit} onClick={author.edit}>
        <ListOrdered aria-hidden="true" />
      </IconButton>
    </>
  );
}

interface PresenterButtonProps {
  readonly channel: StageChannel;
  readonly className: string | undefined;
}

/** Opens the presenter's window, or says that the browser will not. */
function PresenterButton({ channel, className }: PresenterButtonProps) {
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
