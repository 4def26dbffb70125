import { svgText } from "../../io/export/svgText.ts";
import { drawBare, drawSheet, type SheetOptions } from "./drawSheet.ts";
import { embeddedFonts } from "./embeddedFonts.ts";
import { offstage, type ExportTheme } from "./offstage.ts";
import { resolvedSvg } from "./resolvedSvg.ts";
import type { ExportContext } from "./exportContext.ts";

/** A sheet as a file: the same view, size and day give the same bytes. */
export function pictureSvg(one: ExportContext, options: SheetOptions, theme: ExportTheme): string {
  return written(one, theme, (place) => drawSheet(place, one, options));
}

/** A picture alone, likewise. */
export function bareSvg(one: ExportContext, options: SheetOptions, theme: ExportTheme): string {
  return written(one, theme, (place) => drawBare(place, one, options));
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
