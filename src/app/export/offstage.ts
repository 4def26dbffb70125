import styles from "./Sheet.module.css";

export type ExportTheme = "light" | "dark";

/**
 * Draws out of sight, where the page's own style sheet holds: so what is taken away looks as the views do,
 * in whichever theme.
 */
export function offstage<Drawn>(theme: ExportTheme, draw: (place: HTMLElement) => Drawn): Drawn {
  const place = document.createElement("div");
  place.className = styles.offstage ?? "";
  place.dataset["theme"] = theme;
  place.setAttribute("aria-hidden", "true");
  document.body.append(place);
  try {
    return draw(place);
  } finally {
    place.remove();
  }
}
