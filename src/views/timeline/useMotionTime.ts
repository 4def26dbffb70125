import { useStillness } from "../marks/useStillness.ts";

/** How long the picture takes to move, in ms: not at all for who wants no motion. */
export function useMotionTime(): number {
  return useStillness() ? 0 : 420;
}
