import type { MusubiState } from "../../store/createMusubiStore.ts";
import { drawSheet } from "./drawSheet.ts";
import { picturesOf } from "./exportFile.ts";
import styles from "./printSheet.module.css";
import { takeaway } from "./takeaway.ts";

/** The shape of A4 landscape within its margins; words of 12 px come out at 8.4 pt. */
const size = { width: 1120, height: 764 };

/** Puts the pictures on a sheet in the page, for paper only; what it gives back takes it away again. */
export function printSheet(state: MusubiState): (() => void) | null {
  const { show, scene } = state.view;
  // A stage is printed as it stands.
  if (scene !== null) return null;
  if (show !== "both" && show !== "network" && show !== "timeline") return null;
  const today = Math.floor(Date.now() / 86_400_000);
  const one = takeaway(state, state.view, window.location.href, today);
  const place = document.createElement("div");
  place.className = styles.sheet ?? "";
  place.dataset["theme"] = "light";
  place.setAttribute("role", "img");
  place.setAttribute("aria-label", one.description);
  document.body.prepend(place);
  const pictures = picturesOf(state.view);
  drawSheet(place, one, { pictures, size, transparent: true, today });
  const { dataset } = document.documentElement;
  dataset["printed"] = "";
  return () => {
    place.remove();
    delete dataset["printed"];
  };
}
