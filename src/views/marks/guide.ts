import { createContext, useContext } from "react";

/** Opens the dialog "How to read this". The page provides it, and whatever has a button for it takes it from here. */
export const GuideContext = createContext<() => void>(() => undefined);

/** @public Taken by what has a button for the guide. */
export const useOpenGuide = (): (() => void) => useContext(GuideContext);
