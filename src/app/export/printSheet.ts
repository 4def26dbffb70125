import type { MusubiState } from "../../store/musubiState.ts";
import { hasPictures, partsOf, picturedView } from "../../views/shownViews.ts";
import type { StillSize } from "../../views/viewDefinition.ts";
import { drawSheet } from "./drawSheet.ts";
import styles from "./Sheet.module.css";
import { exportContext } from "./exportContext.ts";

/** The shape of A4 landscape within its margins; words of 12 px come out at 8.4 pt. */
const paper: StillSize = { width: 1120, height: 764 };

/** Puts the pictures on a sheet in the page, for paper only; what it gives back takes it away again. */
export function printSheet(state: MusubiState): (() => void) | null {
  const { show, scene } = state.view;
  const pictures = picturedView(show);
  // A view without a picture is printed as it is, like a table: its rows are words already.
  if (pictures !== show && scene === null) return null;
  if (!hasPictures(partsOf(pictures))) return null;
  const today = Math.floor(Date.now() / 86_400_000);
  const one = exportContext(state, state.view, window.location.href, today);
  const place = document.createElement("div");
  place.className = styles.onPaper ?? "";
  place.dataset["theme"] = "light";
  place.setAttribute("role", "img");
  place.setAttribute("aria-label", one.description);
  document.body.prepend(place);
  drawSheet(place, one, { pictures, size: sheetSize(), transparent: true, today });
  const { dataset } = document.documentElement;
  dataset["printed"] = "";
  return () => {
    place.remove();
    delete dataset["printed"];
  };
}

/** A page that prints a frame within it keeps the frame's shape. */
function sheetSize(): StillSize {
  const { innerWidth, innerHeight } = window;
  if (window.parent === window || innerWidth === 0) return paper;
  return { ...paper, height: Math.round((paper.width * innerHeight) / innerWidth) };
}
