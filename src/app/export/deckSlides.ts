import type { DeckLook, DeckPicture, DeckSlide } from "../../io/export/pptxDeck.ts";
import type { Language } from "../../i18n/locales.ts";
import type { Pictures } from "./drawSheet.ts";
import type { ExportChoice } from "./exportChoice.ts";
import type { ExportRun } from "./exportFile.ts";
import { offstage, type ExportTheme } from "./offstage.ts";
import { dataAddress, rasterise } from "./rasterise.ts";
import { bareSvg, printedSvg } from "./sheetSvg.ts";
import type { ExportContext } from "./exportContext.ts";
import type { Picture } from "./sheetRooms.ts";
import type { StillSize } from "./viewStills.ts";

/**
 * In px of the page, in the shape of their places on the slide: so small that words of 12 px are no less
 * than 24 px on a full-HD screen, the timeline with up to eleven lanes.
 */
export const slideSizes: Readonly<Record<DeckPicture["place"], StillSize>> = {
  beside: { width: 547, height: 281 },
  below: { width: 912, height: 205 },
  large: { width: 586, height: 475 },
};

/** Pixels of the picture for one of the page: more than twice full HD. */
const sharpness = 4;

/** A slide of each view, and one more of its matrix where all is asked for: side by side none could be read. */
export async function deckSlides(
  one: ExportContext,
  pictures: Pictures,
  { theme }: ExportChoice,
  { today, signal }: ExportRun,
): Promise<readonly DeckSlide[]> {
  const { text } = one.voice;
  const picture = async (kind: Picture, place: DeckPicture["place"]): Promise<DeckPicture> => {
    signal.throwIfAborted();
    const size = slideSizes[place];
    // Not transparent: LibreOffice draws a grey edge where a picture begins to be seen through.
    const options = { pictures: kind, size, transparent: false, today };
    const png = await rasterise(await printedSvg(bareSvg(one, options, theme)), size, sharpness);
    const { region } = text[kind];
    return { place, data: await dataAddress(png), alt: `${region}. ${one.description}` };
  };
  const pair = pictures === "both" || pictures === "all";
  const drawn: DeckPicture[][] = pair
    ? [[await picture("network", "beside"), await picture("timeline", "below")]]
    : [[await picture(pictures, "large")]];
  if (pictures === "all") drawn.push([await picture("matrix", "large")]);
  return drawn.map((shown) => ({
    kicker: one.kicker,
    title: one.title,
    caption: one.caption,
    pictures: shown,
    // Addresses are too long for a line; they stand in the notes.
    sources: one.sources.map((source) => source.replace(/ https?:\S+$/u, "")).join(" · "),
    link: { words: text.app.openFull, address: one.address },
    notes: one.notes,
  }));
}

const tokens = ["canvas", "ink", "ink2", "ink3", "accent"] as const;

export function deckLook(title: string, language: Language, theme: ExportTheme): DeckLook {
  const colours = offstage(theme, (place) =>
    Object.fromEntries(
      tokens.map((token) => {
        place.style.color = `var(--${token})`;
        return [token, hexOf(getComputedStyle(place).color)];
      }),
    ),
  );
  return { title, language, colours: colours as DeckLook["colours"] };
}

function hexOf(colour: string): string {
  const channels = (colour.match(/\d+/gu) ?? ["0", "0", "0"]).slice(0, 3).map(Number);
  return `#${channels.map((one) => one.toString(16).padStart(2, "0")).join("")}`;
}
