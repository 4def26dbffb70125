import { createContext, useContext } from "react";

/** Opens the dialog "How to read this". The page provides it, and whatever has a button for it takes it from here. */
export const GuideContext = createContext<() => void>(() => undefined);

export const useOpenGuide = (): (() => void) => useContext(GuideContext);
