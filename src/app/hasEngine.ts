import { engineMark } from "../engine/address.ts";

/** The page comes from `musubi serve`, and has no default data: a part of the engine's is chosen. */
export const hasEngine = (): boolean =>
  document.querySelector(`meta[name="${engineMark}"]`) !== null;
