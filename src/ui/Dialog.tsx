import {
  type ComponentProps,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
  useRef,
} from "react";
import { X } from "lucide-react";
import styles from "./Dialog.module.css";
import { IconButton } from "./IconButton.tsx";

interface Modal {
  /** What the `<dialog>` needs. */
  readonly dialog: Pick<ComponentProps<"dialog">, "onCancel" | "onClick" | "onClose"> & {
    readonly ref: RefObject<HTMLDialogElement | null>;
  };
  readonly close: () => void;
}

/**
 * The platform's modal dialog: it keeps the focus, closes on Esc or a click beside it, and gives the focus
 * back. `onClose` is called once per closing, and at once: the element itself fires only in a later
 * task, when the dialog may have been called for again.
 */
function useModal(onClose: () => void): Modal {
  const ref = useRef<HTMLDialogElement>(null);
  const closing = useRef(false);
  // First of all: what is typed next goes into it.
  useLayoutEffect(() => {
    const element = ref.current;
    if (element !== null && !element.open) element.showModal();
    return () => {
      if (element?.open !== true) return;
      closing.current = true;
      element.close();
    };
  }, []);
  const close = (): void => {
    if (ref.current?.open !== true) return;
    closing.current = true;
    ref.current.close();
    onClose();
  };
  return {
    close,
    dialog: {
      ref,
      onCancel: (event) => {
        // A file field inside fires `cancel` too.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        close();
      },
      onClose: () => {
        if (!closing.current) onClose();
        closing.current = false;
      },
      onClick: ({ target, currentTarget }) => {
        if (target === currentTarget) close();
      },
    },
  };
}

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** For a little text: not so wide, and with a smaller heading. */
  readonly small?: boolean;
  /** For work: as much of the page as there is, with no room around what is inside. */
  readonly large?: boolean;
  /** Before and after the title, for the eye alone. */
  readonly sign?: ReactNode;
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A modal dialog with its title and the button that closes it. */
export function Dialog({ small = false, large = false, ...props }: DialogProps) {
  const { title, closeLabel, onClose, sign, beside, children } = props;
  const { dialog, close } = useModal(onClose);
  return (
    <dialog
      {...dialog}
      className={[styles.dialog, small && styles.small, large && styles.large]
        .filter(Boolean)
        .join(" ")}
      aria-label={title}
    >
      <div className={styles.body}>
        <div className={styles.head}>
          {sign}
          <h2>{title}</h2>
          {beside}
          <IconButton label={closeLabel} onClick={close}>
            <X size={18} aria-hidden="true" />
          </IconButton>
        </div>
        {children}
      </div>
    </dialog>
  );
}
