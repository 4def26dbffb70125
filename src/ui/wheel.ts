/**
 * What a turn of the wheel over a picture means. Sideways, or with Shift, it moves along; with Ctrl or ⌘, as a pinch
 * comes too, it zooms. The plain wheel zooms only where the page has no use for it: it cannot scroll, and is in no frame.
 */
type WheelMeaning = "pan" | "zoom" | "page";

export function wheelMeaning(event: WheelEvent): WheelMeaning {
  if (event.ctrlKey || event.metaKey) return "zoom";
  if (sideways(event) !== 0) return "pan";
  return pageScrolls() || window.self !== window.top ? "page" : "zoom";
}

/** How far to the right, in px; 0 where it turns up or down. */
export function sideways({ deltaX, deltaY, deltaMode, shiftKey }: WheelEvent): number {
  const px = deltaMode === WheelEvent.DOM_DELTA_LINE ? 33 : 1;
  if (Math.abs(deltaX) > Math.abs(deltaY)) return deltaX * px;
  return shiftKey ? (deltaX || deltaY) * px : 0;
}

function pageScrolls(): boolean {
  const { scrollHeight, clientHeight } = document.documentElement;
  return scrollHeight > clientHeight + 1;
}
