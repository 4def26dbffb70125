import { useMemo, useSyncExternalStore } from "react";

/** How a stage of a size is laid out. */
export interface StageLayout {
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** How many px one unit has: 2 at 1080p, so that 12 of them are 24 px there, and never under the least. */
  readonly unit: number;
  /** Too narrow, too low or too upright to have the words beside the picture: all is in one column, which scrolls. */
  readonly column: boolean;
  /** How many lanes of the timeline have room. */
  readonly lanes: number;
}

const narrow = 600;
const low = 340;
/** In units, from which the timeline has so many lanes beside words. */
const lanesFrom = [
  [500, 4],
  [420, 3],
] as const;

export function stageLayout(width: number, height: number, least: number): StageLayout {
  const unit = Math.max(least, Math.min(width / 960, height / 540));
  const column = width < narrow || height < low || width <= height;
  const fitting = lanesFrom.find(([from]) => height / unit >= from);
  return { width, height, unit, column, lanes: column ? 4 : (fitting?.[1] ?? 2) };
}

export function useStageLayout(least: number): StageLayout {
  const size = useSyncExternalStore(onResize, () => `${window.innerWidth} ${window.innerHeight}`);
  return useMemo(() => {
    const [width = 0, height = 0] = size.split(" ").map(Number);
    return stageLayout(width, height, least);
  }, [size, least]);
}

function onResize(onChange: () => void): () => void {
  window.addEventListener("resize", onChange);
  return () => window.removeEventListener("resize", onChange);
}

/** null where the browser has no full screen, as on an iPhone or in a frame that may not. */
export function useFullscreen(): { readonly on: boolean; readonly toggle: () => void } | null {
  const on = useSyncExternalStore(onFullscreen, () => document.fullscreenElement !== null);
  return useMemo(
    () =>
      document.fullscreenEnabled
        ? {
            on,
            toggle: () => {
              const root = document.documentElement;
              // A browser may refuse it all the same; then the stage stays as large as it is.
              void (on ? document.exitFullscreen() : root.requestFullscreen()).catch(() => null);
            },
          }
        : null,
    [on],
  );
}

function onFullscreen(onChange: () => void): () => void {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
}
