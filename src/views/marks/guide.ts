import { createContext, type RefObject, useContext } from "react";

interface GuideDoor {
  /** Opens "How to read this". */
  readonly open: () => void;
  /** The button of the key, beside which it opens where there is room. */
  readonly key: RefObject<HTMLButtonElement | null>;
}

/** The page provides it, and whatever has a button for "How to read this" takes it from here. */
export const GuideContext = createContext<GuideDoor>({
  open: () => undefined,
  key: { current: null },
});

export const useOpenGuide = (): (() => void) => useContext(GuideContext).open;
export const useGuideKey = (): GuideDoor["key"] => useContext(GuideContext).key;
