import { useId, type ComponentProps, type RefObject } from "react";
import { anchorPopover, type PopoverPlace } from "./popoverPlace.ts";
import styles from "./Popover.module.css";

interface PopoverProps extends Omit<ComponentProps<"div">, "popover" | "ref"> {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** What it opens beside. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly place: PopoverPlace;
}

/** The platform's popover beside its anchor: Esc and a click elsewhere close it, and give the focus back. */
export function Popover({ ref, anchor, place, className, onBeforeToggle, ...rest }: PopoverProps) {
  const name = useId();
  return (
    <div
      {...rest}
      ref={ref}
      popover="auto"
      className={className === undefined ? styles.popover : `${styles.popover} ${className}`}
      data-place={place}
      onBeforeToggle={(event) => {
        if (event.newState === "open" && anchor.current !== null)
          anchorPopover(event.currentTarget, anchor.current, place, name);
        onBeforeToggle?.(event);
      }}
    />
  );
}

/** Not every browser has popovers; without, what would open is simply there. */
export function showPopover(popover: HTMLElement): void {
  if (typeof popover.showPopover === "function" && !popover.matches(":popover-open"))
    popover.showPopover();
}

export function hidePopover(popover: HTMLElement | null): void {
  if (typeof popover?.hidePopover === "function") popover.hidePopover();
}
