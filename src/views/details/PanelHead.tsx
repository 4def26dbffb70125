import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useActions, useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { CiteButton } from "./CiteButton.tsx";
import styles from "./PanelHead.module.css";

interface PanelHeadProps {
  readonly kicker: string;
  /** Buttons before the one that closes. */
  readonly children?: ReactNode;
}

/** The first line of a panel: what kind of thing it is about, and the way out. */
export function PanelHead({ kicker, children }: PanelHeadProps) {
  const text = useText().details;
  const { select } = useActions();
  return (
    <div className={styles.head}>
      <p className={styles.kicker}>{kicker}</p>
      <div className={styles.buttons}>
        {children}
        <CiteButton />
        <IconButton label={text.close} onClick={() => select(null)}>
          <X size={18} aria-hidden="true" />
        </IconButton>
      </div>
    </div>
  );
}
