import type { ViewId } from "../../store/viewState.ts";

/**
 * How tall a frame would like to be, in CSS px. It depends on its width alone, never on its height:
 * a host that follows it cannot make it grow for ever.
 */
export function wishedHeight(width: number, show: ViewId, isStory = false): number {
  if (isStory && width < 600) return 640;
  if (width < 520) return show === "both" ? 640 : 420;
  return Math.round(Math.min(Math.max(width * 0.5625, 360), 720));
}
