import { useSyncExternalStore } from "react";

/** How many px one unit of the stage has: 2 at 1080p, never below 1. As `--u` in `Story.module.css`. */
export function useStageUnit(): number {
  return useSyncExternalStore(subscribe, unit);
}

function unit(): number {
  return Math.max(1, Math.min(window.innerWidth / 960, window.innerHeight / 540));
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener("resize", onChange);
  return () => window.removeEventListener("resize", onChange);
}
