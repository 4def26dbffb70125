import {
  BookmarkPlus,
  Ellipsis,
  Keyboard,
  ListOrdered,
  type LucideIcon,
  Maximize,
  Minimize,
  MonitorSpeaker,
  Printer,
  Share2,
  X,
} from "lucide-react";
import { useState } from "react";
import { useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { LazyView } from "../../ui/LazyView.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { loadShareDialog } from "../loadViews.ts";
import type { Author } from "./author/useAuthor.ts";
import type { StageChannel } from "./presenter/stageChannel.ts";
import type { useFullscreen } from "./stageScreen.ts";
import styles from "./StageTools.module.css";

interface StageToolsProps {
  readonly author: Author;
  readonly channel: StageChannel;
  readonly fullscreen: ReturnType<typeof useFullscreen>;
  /** All but the way out is in the menu. */
  readonly narrow: boolean;
  readonly onHandOut: () => void;
  readonly onKeys: () => void;
  readonly onLeave: () => void;
}

interface Tool {
  readonly id: string;
  readonly words: string;
  readonly icon: LucideIcon;
  readonly run: () => void;
}

/** For who speaks, writes or hands it out: what one needs at once as buttons, the rest in a menu. */
export function StageTools(props: StageToolsProps) {
  const { author, channel, fullscreen, narrow, onHandOut, onKeys, onLeave } = props;
  const { presenter, story, handOut, share, author: write, app } = useText();
  const [blocked, setBlocked] = useState(false);
  const [sharing, setSharing] = useState(false);
  const first: readonly Tool[] = [
    {
      id: "presenter",
      words: presenter.open,
      icon: MonitorSpeaker,
      run: () => setBlocked(!channel.openWindow()),
    },
    { id: "handOut", words: handOut.open, icon: Printer, run: onHandOut },
    ...(fullscreen === null
      ? []
      : [
          {
            id: "fullscreen",
            words: fullscreen.on ? story.noFullscreen : story.fullscreen,
            icon: fullscreen.on ? Minimize : Maximize,
            run: fullscreen.toggle,
          },
        ]),
  ];
  const rest: readonly Tool[] = [
    { id: "share", words: share.share, icon: Share2, run: () => setSharing(true) },
    { id: "save", words: write.save, icon: BookmarkPlus, run: author.saveScene },
    { id: "edit", words: write.edit, icon: ListOrdered, run: author.edit },
    { id: "keys", words: story.keysTitle, icon: Keyboard, run: onKeys },
  ];
  const listed = narrow ? [...first, ...rest] : rest;
  const button = ({ id, words, icon: Icon, run }: Tool) => (
    <IconButton key={id} className={styles.button} label={words} onClick={run}>
      <Icon aria-hidden="true" />
    </IconButton>
  );
  return (
    <>
      {blocked && (
        <p className={styles.blocked} role="alert">
          {presenter.blocked}
        </p>
      )}
      {!narrow && first.map(button)}
      <Menu
        className={styles.button}
        label={app.more}
        place={narrow ? "end" : "end-above"}
        items={listed.map(({ id, words, icon: Icon }) => ({
          id,
          content: (
            <>
              <Icon size={16} aria-hidden="true" />
              {words}
            </>
          ),
        }))}
        onChoose={(id) => listed.find((tool) => tool.id === id)?.run()}
      >
        <Ellipsis aria-hidden="true" />
      </Menu>
      {button({ id: "leave", words: story.leave, icon: X, run: onLeave })}
      {sharing && <LazyView load={loadShareDialog} props={{ onClose: () => setSharing(false) }} />}
    </>
  );
}
