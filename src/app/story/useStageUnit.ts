import { useSyncExternalStore } from "react";

/** How many px one unit of the stage has: 2 at 1080p, never below `least`. As `--u` in `Story.module.css`. */
export function useStageUnit(least: number): number {
  const unit = (): number =>
    Math.max(least, Math.min(window.innerWidth / 960, window.innerHeight / 540));
  return useSyncExternalStore(subscribe, unit);
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener("resize", onChange);
  return () => window.removeEventListener("resize", onChange);
}
