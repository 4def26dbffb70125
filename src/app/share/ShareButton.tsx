import { Share2 } from "lucide-react";
import { useState } from "react";
import { createPortal } from "react-dom";
import { useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { HeaderWord } from "../HeaderMenu.tsx";
import { Button } from "../../ui/Button.tsx";
import { LazyView } from "../../ui/LazyView.tsx";

interface ShareButtonProps {
  readonly className?: string | undefined;
  /** Without its word there is only the icon. */
  readonly withWord?: boolean;
}

/** Opens the dialog with every way to pass on what is shown. */
export function ShareButton({ className, withWord = false }: ShareButtonProps) {
  const words = useText().share;
  const [open, setOpen] = useState(false);
  const show = (): void => setOpen(true);
  return (
    <>
      {!withWord ? (
        <IconButton className={className} label={words.share} onClick={show}>
          <Share2 aria-hidden="true" />
        </IconButton>
      ) : (
        <Button className={className} onClick={show}>
          <Share2 size={16} aria-hidden="true" />
          <HeaderWord>{words.share}</HeaderWord>
        </Button>
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
