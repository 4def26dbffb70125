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
export function Popover({
  ref,
  anchor,
  place,
  className,
  onBeforeToggle,
  onKeyDown,
  ...rest
}: PopoverProps) {
  const name = useId();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const popover = ref.current;
      if (event.key !== "Escape" || popover === null || !isOpen(popover)) return;
      if (!(event.target instanceof Node && popover.contains(event.target)))
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
      onKeyDown={(event) => {
        onKeyDown?.(event);
        if (event.key === "Escape") event.stopPropagation();
      }}
    />
  );
}

/** Not every browser has popovers; without, what would open is simply there. */
export function showPopover(popover: HTMLElement): void {
  if (typeof popover.showPopover === "function" && !isOpen(popover)) popover.showPopover();
}

const isOpen = (popover: HTMLElement): boolean =>
  typeof popover.showPopover === "function" && popover.matches(":popover-open");

export function hidePopover(popover: HTMLElement | null): void {
  if (typeof popover?.hidePopover === "function") popover.hidePopover();
}
