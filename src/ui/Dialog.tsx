import { X } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./Dialog.module.css";
import { IconButton } from "./IconButton.tsx";
import { useModal } from "./useModal.ts";

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** For a little text: not so wide, and with a smaller heading. */
  readonly small?: boolean;
  readonly children: ReactNode;
}

/** A modal dialog with its title and the button that closes it. */
export function Dialog({ title, closeLabel, onClose, small = false, children }: DialogProps) {
  const { dialog, close } = useModal(onClose);
  return (
    <dialog
      {...dialog}
      className={small ? `${styles.dialog} ${styles.small}` : styles.dialog}
      aria-label={title}
    >
      <div className={styles.body}>
        <div className={styles.head}>
          <h2>{title}</h2>
          <IconButton label={closeLabel} onClick={close}>
            <X size={18} aria-hidden="true" />
          </IconButton>
        </div>
        {children}
      </div>
    </dialog>
  );
}
