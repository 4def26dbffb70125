import { useSyncExternalStore } from "react";

/**
 * How a stage is laid out. `unit`: how many px one unit has, 2 at 1080p, so that 12 of them are 24 px there, and
 * never under `least`. `column`: too narrow, too low or too upright to have the words
 * beside the picture, so all is in one column and scrolls where it must.
 */
interface StageSize {
  readonly unit: number;
  readonly column: boolean;
}

const narrow = 600;
const low = 340;

function stageSize(width: number, height: number, least: number): StageSize {
  return {
    unit: Math.max(least, Math.min(width / 960, height / 540)),
    column: width < narrow || height < low || width <= height,
  };
}

export function useStageSize(least: number): StageSize {
  const size = useSyncExternalStore(onResize, () => `${window.innerWidth} ${window.innerHeight}`);
  const [width = 0, height = 0] = size.split(" ").map(Number);
  return stageSize(width, height, least);
}

function onResize(onChange: () => void): () => void {
  window.addEventListener("resize", onChange);
  return () => window.removeEventListener("resize", onChange);
}

/** null where the browser has no full screen, as on an iPhone or in a frame that may not. */
export function useFullscreen(): { readonly on: boolean; readonly toggle: () => void } | null {
  const on = useSyncExternalStore(onFullscreen, () => document.fullscreenElement !== null);
  if (!document.fullscreenEnabled) return null;
  return {
    on,
    toggle: () => {
      void (on ? document.exitFullscreen() : document.documentElement.requestFullscreen());
    },
  };
}

function onFullscreen(onChange: () => void): () => void {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
}
