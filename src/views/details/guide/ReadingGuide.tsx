import { X } from "lucide-react";
import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { useText } from "../../../store/StoreContext.tsx";
import { below } from "../../../ui/breakpoints.ts";
import { Dialog } from "../../../ui/Dialog.tsx";
import { IconButton } from "../../../ui/IconButton.tsx";
import { hidePopover, ownPopover, Popover, showPopover } from "../../../ui/Popover.tsx";
import { useMedia } from "../../../ui/useMedia.ts";
import styles from "./ReadingGuide.module.css";
import { GuideMarks } from "./GuideMarks.tsx";

interface GuideProps {
  readonly onClose: () => void;
  /** The button of the key. */
  readonly anchor: RefObject<HTMLButtonElement | null>;
}

/** How to read the pictures: a card over a part of them, so that examples light up in sight; with little room a dialog. */
export function ReadingGuide({ onClose, anchor }: GuideProps) {
  const { guide: text } = useText();
  const narrow = useMedia(below("narrow"));
  const low = useMedia("(max-height: 599px)");
  const [isWhole, setWhole] = useState(false);
  if (!isWhole && !narrow && !low && hasPopovers && anchor.current !== null)
    return <GuideCard onClose={onClose} onAll={() => setWhole(true)} anchor={anchor} />;
  return (
    <Dialog title={text.title} closeLabel={text.close} onClose={onClose}>
      <GuideMarks onChoose={onClose} />
    </Dialog>
  );
}

const hasPopovers = typeof HTMLElement.prototype.showPopover === "function";

interface CardProps extends GuideProps {
  readonly onAll: () => void;
}

function GuideCard({ onClose, onAll, anchor }: CardProps) {
  const { guide: text } = useText();
  const card = useRef<HTMLDivElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const button = anchor.current;
    if (card.current === null || button === null) return undefined;
    showPopover(card.current);
    close.current?.focus();
    return ownPopover(button, card.current);
  }, [anchor]);
  // What has the focus inside gives it back only when the card is hidden before it goes.
  const hide = (): void => hidePopover(card.current);
  return (
    <Popover
      ref={card}
      anchor={anchor}
      place="end-above"
      className={styles.card}
      role="dialog"
      aria-label={text.title}
      onToggle={({ newState }) => newState === "closed" && onClose()}
    >
      <div className={styles.head}>
        <h2>{text.title}</h2>
        <button type="button" className={styles.all} onClick={onAll}>
          {text.all}
        </button>
        <kbd aria-hidden="true">?</kbd>
        <IconButton ref={close} label={text.close} onClick={hide}>
          <X size={18} aria-hidden="true" />
        </IconButton>
      </div>
      <GuideMarks onChoose={hide} brief />
    </Popover>
  );
}
