import { useEffect, useId, type ComponentProps, type RefObject } from "react";
import { anchorPopover, type PopoverPlace } from "./popoverPlace.ts";
import styles from "./Popover.module.css";

interface PopoverProps extends Omit<ComponentProps<"div">, "popover" | "ref"> {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** What it opens beside. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly place: PopoverPlace;
}

/**
 * The platform's popover beside its anchor: Esc and a click elsewhere close it, and give the focus back. While it is open
 * Esc means nothing else: not the end of the player it belongs to, nor of what is chosen.
 */
export function Popover({ ref, anchor, place, className, onBeforeToggle, ...rest }: PopoverProps) {
  const name = useId();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const last = [...document.querySelectorAll("[popover]")].findLast(isOpen);
      if (event.key !== "Escape" || last === undefined || last !== ref.current) return;
      // The focus goes back at once; what the platform does by itself comes later.
      hidePopover(ref.current);
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [ref]);
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
  if (typeof popover.showPopover === "function" && !isOpen(popover)) popover.showPopover();
}

/** The button that the popover belongs to hides it again. Returns how to part them. */
export function ownPopover(button: HTMLButtonElement, popover: HTMLElement): () => void {
  button.popoverTargetElement = popover;
  return () => {
    button.popoverTargetElement = null;
  };
}

const isOpen = (popover: Element): boolean =>
  "showPopover" in popover && popover.matches(":popover-open");

export function hidePopover(popover: HTMLElement | null): void {
  if (typeof popover?.hidePopover === "function") popover.hidePopover();
}
