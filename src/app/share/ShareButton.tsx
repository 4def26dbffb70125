import { Share2 } from "lucide-react";
import { useState } from "react";
import { useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { LazyView } from "../../ui/LazyView.tsx";

/** Opens the dialog with every way to pass on what is shown, on the stage. */
export function ShareButton({ className }: { readonly className: string | undefined }) {
  const words = useText().share;
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton className={className} label={words.share} onClick={() => setOpen(true)}>
        <Share2 aria-hidden="true" />
      </IconButton>
      {open && <LazyView load={loadShareDialog} props={{ onClose: () => setOpen(false) }} />}
    </>
  );
}

export const loadShareDialog = async () => (await import("./ShareDialog.tsx")).ShareDialog;
