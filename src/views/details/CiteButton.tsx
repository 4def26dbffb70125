import { Quote } from "lucide-react";
import { useState } from "react";
import { useText } from "../../store/StoreContext.tsx";
import buttonStyles from "../../ui/Button.module.css";
import { IconButton } from "../../ui/IconButton.tsx";
import { CiteDialog } from "./CiteDialog.tsx";

/** Opens the citations of what is chosen, or of the view; with its word where there is room for it. */
export function CiteButton({ worded = false }: { readonly worded?: boolean }) {
  const text = useText().cite;
  const [open, setOpen] = useState(false);
  return (
    <>
      {worded ? (
        <button type="button" className={buttonStyles.button} onClick={() => setOpen(true)}>
          <Quote size={16} aria-hidden="true" />
          {text.cite}
        </button>
      ) : (
        <IconButton label={text.cite} onClick={() => setOpen(true)}>
          <Quote size={16} aria-hidden="true" />
        </IconButton>
      )}
      {open && <CiteDialog onClose={() => setOpen(false)} />}
    </>
  );
}
