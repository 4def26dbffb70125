/**
 * Where a popover opens. `Popover.module.css` says it in CSS anchor positioning; where that is missing
 * (Firefox before 147, Safari before 26) the same places are computed once, as it opens.
 *
 *   end      below the anchor, their right edges in line
 *   end-above the same above it
 *   end-auto  the same where there is more room
 */
export type PopoverPlace = "end" | "end-above" | "end-auto";

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

type Inset = Record<"left" | "right" | "top" | "bottom", number | null>;

/** Between the anchor and the popover, and at least between the popover and the edge of the screen. */
const gap = 4;

/** The insets of a popover in px of the screen; null is `auto`. */
export function popoverInset(anchor: Box, popover: Size, screen: Size, place: PopoverPlace): Inset {
  const right = Math.max(
    gap,
    Math.min(screen.width - anchor.right, screen.width - popover.width - gap),
  );
  const below = { top: anchor.bottom + gap, bottom: null };
  const above = { top: null, bottom: screen.height - anchor.top + gap };
  const roomBelow = screen.height - anchor.bottom;
  switch (place) {
    case "end":
      return { left: null, right, ...below };
    case "end-above":
      return { left: null, right, ...above };
    case "end-auto":
      return { left: null, right, ...(roomBelow > anchor.top ? below : above) };
  }
}

const isAnchored = (): boolean =>
  typeof CSS !== "undefined" && CSS.supports?.("position-area", "bottom span-left");

/** Ties the popover to its anchor, by CSS or by its place now. */
export function anchorPopover(
  popover: HTMLElement,
  anchor: HTMLElement,
  place: PopoverPlace,
  name: string,
): void {
  if (isAnchored()) {
    anchor.style.setProperty("anchor-name", `--${name}`);
    popover.style.setProperty("position-anchor", `--${name}`);
    return;
  }
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const box = anchor.getBoundingClientRect();
  const inset = popoverInset(box, sizeOf(popover), { width, height }, place);
  const room = height - (inset.top ?? inset.bottom ?? 0) - 2 * gap;
  for (const [side, value] of Object.entries({ ...inset, height: room }))
    popover.style.setProperty(`--popover-${side}`, value === null ? "auto" : `${value}px`);
}

/** It has no size before it is shown; measured where nobody sees it. */
function sizeOf(popover: HTMLElement): Size {
  const { style } = popover;
  style.setProperty("display", "block");
  style.setProperty("visibility", "hidden");
  const size = { width: popover.offsetWidth, height: popover.offsetHeight };
  style.removeProperty("display");
  style.removeProperty("visibility");
  return size;
}
