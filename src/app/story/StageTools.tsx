import { BookmarkPlus, ListOrdered, Printer } from "lucide-react";
import { useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { ShareButton } from "../share/ShareButton.tsx";
import type { Author } from "./author/useAuthor.ts";
import { PresenterButton } from "./presenter/PresenterButton.tsx";
import type { StageChannel } from "./presenter/stageChannel.ts";
import styles from "./StageTools.module.css";

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
