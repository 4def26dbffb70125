import type { SingleView } from "../../views/viewDefinition.ts";
import styles from "./Sheet.module.css";
import { svgText } from "../../scene/svgText.ts";
import { drawBare, drawSheet, type SheetOptions } from "./drawSheet.ts";
import { embeddedFonts } from "./rasterise.ts";
import { resolvedSvg } from "./resolvedSvg.ts";
import type { ExportContext } from "./exportContext.ts";

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

/** A sheet as a file: the same view, size and day give the same bytes. */
export function pictureSvg(one: ExportContext, options: SheetOptions, theme: ExportTheme): string {
  return written(one, theme, (place) => drawSheet(place, one, options));
}

/** A picture alone, likewise. */
export function bareSvg(
  one: ExportContext,
  part: SingleView,
  options: Omit<SheetOptions, "pictures">,
  theme: ExportTheme,
): string {
  return written(one, theme, (place) => drawBare(place, one, part, options));
}

function written(
  { title, description, voice: { language } }: ExportContext,
  theme: ExportTheme,
  draw: (place: HTMLElement) => SVGSVGElement,
): string {
  const part = offstage(theme, (place) => resolvedSvg(draw(place)));
  return svgText(part, { title, description, language });
}

/** With the fonts inside, to be drawn as an image. */
export async function printedSvg(svg: string): Promise<string> {
  const rules = await embeddedFonts(svg);
  const at = svg.indexOf(">", svg.indexOf("<svg")) + 1;
  const style = `<style>${rules}text{font-variant-numeric:tabular-nums}</style>`;
  return svg.slice(0, at) + style + svg.slice(at);
}
