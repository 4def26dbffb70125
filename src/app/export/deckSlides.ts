import type { DeckLook, DeckPicture, DeckSlide } from "../../io/export/pptxDeck.ts";
import type { Language } from "../../i18n/locales.ts";
import { defaultViewId } from "../../store/viewIds.ts";
import { partsOf, partsPictured, type Pictures } from "../../views/shownViews.ts";
import type { SingleView, StillSize } from "../../views/viewDefinition.ts";
import type { ExportChoice, ExportRun } from "./exportChoice.ts";
import { bareSvg, type ExportTheme, offstage, printedSvg } from "./sheetSvg.ts";
import { dataAddress, rasterise } from "./rasterise.ts";
import type { ExportContext } from "./exportContext.ts";

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

/** A slide of what is asked for; of all, one of the default view and one of each other, so that they can be read. */
export async function deckSlides(
  one: ExportContext,
  pictures: Pictures,
  { theme }: ExportChoice,
  { today, signal }: ExportRun,
): Promise<readonly DeckSlide[]> {
  const { text } = one.voice;
  const picture = async (part: SingleView, place: DeckPicture["place"]): Promise<DeckPicture> => {
    signal.throwIfAborted();
    const size = slideSizes[place];
    // Not transparent: LibreOffice draws a grey edge where a picture begins to be seen through.
    const options = { size, transparent: false, today };
    const png = await rasterise(
      await printedSvg(bareSvg(one, part, options, theme)),
      size,
      sharpness,
    );
    return { place, data: await dataAddress(png), alt: `${part.region(text)}. ${one.description}` };
  };
  const drawn: DeckPicture[][] = [];
  for (const [part, below] of slideParts(pictures))
    drawn.push(
      below === undefined
        ? [await picture(part, "large")]
        : [await picture(part, "beside"), await picture(below, "below")],
    );
  return drawn.map((shown) => ({
    kicker: one.kicker,
    title: one.title,
    caption: one.caption,
    pictures: shown,
    // Addresses are too long for a line; they are in the notes.
    sources: one.sources.map((source) => source.replace(/ https?:\S+$/u, "")).join(" · "),
    link: { words: text.app.openFull, address: one.address },
    notes: one.notes,
  }));
}

/** The pictures of each slide, at most two. */
function slideParts(
  pictures: Pictures,
): readonly (readonly [part: SingleView, below?: SingleView])[] {
  const parts = partsPictured(pictures);
  const together = partsOf(pictures === "all" ? defaultViewId : pictures);
  const alone = parts.filter((part) => !together.includes(part)).map((part) => [part] as const);
  const [first, second, ...more] = together;
  if (first === undefined) return alone;
  return [
    second === undefined ? [first] : [first, second],
    ...more.map((part) => [part] as const),
    ...alone,
  ];
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
