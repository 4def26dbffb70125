import { useMusubi } from "../../store/StoreContext.tsx";

const reduced = "(prefers-reduced-motion: reduce)";

/** How long the picture takes to move, in ms: not at all for who wants no motion. */
export function useMotionTime(): number {
  const off = useMusubi(({ view }) => view.motion === "off");
  const still = typeof window.matchMedia === "function" && window.matchMedia(reduced).matches;
  return off || still ? 0 : 420;
}
