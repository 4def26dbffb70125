import { X } from "lucide-react";
import { useId } from "react";
import { useText } from "../../store/StoreContext.tsx";
import { DateLegend } from "../marks/DateLegend.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { OutlineText } from "../marks/OutlineText.tsx";
import { musubiGlyphs } from "../../scene/signs.ts";
import { Trefoil } from "../marks/Trefoil.tsx";
import { useModal } from "../../ui/Dialog.tsx";
import { AboutData } from "./AboutData.tsx";
import styles from "./AboutPanel.module.css";
import { KeyList } from "./KeyList.tsx";

/** What this is, what it rests on, and how to use it; in a dialog of the platform. */
export function AboutPanel({ onClose }: { readonly onClose: () => void }) {
  const text = useText().about;
  const { dialog, close } = useModal(onClose);
  const heading = useId();
  return (
    <dialog {...dialog} className={styles.dialog} aria-labelledby={heading}>
      <div className={styles.content}>
        <div className={styles.head}>
          <Trefoil size={28} tone="var(--accent)" />
          <h2 className={styles.title} id={heading}>
            {text.title}
          </h2>
          <span className={styles.brand}>
            <OutlineText glyphs={musubiGlyphs} size={18} tone="var(--ink3)" />
          </span>
          <IconButton label={text.close} onClick={close}>
            <X size={18} aria-hidden="true" />
          </IconButton>
        </div>
        <div className={styles.columns}>
          <div>
            <h3>{text.what}</h3>
            <p>{text.whatText}</p>
            <h3>{text.how}</h3>
            {text.howText.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            <DateLegend />
            <h3>{text.mistakes}</h3>
            <p>{text.mistakesText}</p>
            <h3>{text.keyboard}</h3>
            <KeyList />
          </div>
          <AboutData />
        </div>
      </div>
    </dialog>
  );
}
