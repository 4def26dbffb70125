import { Share2 } from "lucide-react";
import { useState } from "react";
import { createPortal } from "react-dom";
import { useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { LazyView } from "../LazyView.tsx";

interface ShareButtonProps {
  readonly className?: string | undefined;
  /** Of its word, which a narrow page hides; without it there is only the icon. */
  readonly wordClass?: string | undefined;
}

/** Opens the dialog with every way to pass on what is shown. */
export function ShareButton({ className, wordClass }: ShareButtonProps) {
  const words = useText().share;
  const [open, setOpen] = useState(false);
  const show = (): void => setOpen(true);
  return (
    <>
      {wordClass === undefined ? (
        <IconButton className={className} label={words.share} onClick={show}>
          <Share2 aria-hidden="true" />
        </IconButton>
      ) : (
        <button type="button" className={className} onClick={show}>
          <Share2 size={16} aria-hidden="true" />
          <span className={wordClass}>{words.share}</span>
        </button>
      )}
      {open &&
        createPortal(
          // Not inside the menu of a phone's header, which is gone once something in it is chosen.
          <LazyView load={loadShareDialog} props={{ onClose: () => setOpen(false) }} />,
          document.body,
        )}
    </>
  );
}

const loadShareDialog = async () => (await import("./ShareDialog.tsx")).ShareDialog;
