import { ChevronDown, SlidersHorizontal, X } from "lucide-react";
import { useId, useRef, useState, type ReactNode } from "react";
import { useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Popover } from "../../ui/Popover.tsx";
import styles from "./PopMenu.module.css";

interface PopMenuProps {
  readonly label: string;
  /** Its title where it fills the screen. */
  readonly heading?: string;
  /** How many values in it are chosen. */
  readonly count: number;
  /** On a narrow screen it is hidden; otherwise it fills the screen there. */
  readonly hiddenWhenNarrow?: boolean;
  readonly children: ReactNode;
}

/** The values, maybe hundreds, are rendered only when opened; without popover support they are always visible. */
const opensAtFirst = typeof HTMLElement.prototype.showPopover !== "function";

/** A button with a native popover, so Esc and a click outside close it. */
export function PopMenu({
  label,
  heading = label,
  count,
  hiddenWhenNarrow = false,
  children,
}: PopMenuProps) {
  const text = useText().filters;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(opensAtFirst);
  return (
    <div className={hiddenWhenNarrow ? styles.wideOnly : styles.holder}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        popoverTarget={id}
        aria-label={count > 0 ? `${label} (${count})` : label}
        data-active={count > 0}
      >
        {!hiddenWhenNarrow && <SlidersHorizontal size={15} aria-hidden="true" />}
        <span className={hiddenWhenNarrow ? undefined : styles.words}>{label}</span>
        {count > 0 && <span className={styles.count}>{count}</span>}
        {hiddenWhenNarrow && <ChevronDown size={14} aria-hidden="true" />}
      </button>
      <Popover
        ref={menu}
        id={id}
        anchor={button}
        place="end"
        className={styles.menu}
        role="dialog"
        aria-label={label}
        onBeforeToggle={({ newState }) => {
          if (newState === "open") setOpen(true);
        }}
        onToggle={({ newState }) => {
          if (newState === "closed") setOpen(false);
        }}
      >
        <div className={styles.head}>
          <span>{heading}</span>
          <IconButton label={text.close} popoverTarget={id} popoverTargetAction="hide">
            <X size={18} aria-hidden="true" />
          </IconButton>
        </div>
        {open && children}
      </Popover>
    </div>
  );
}
