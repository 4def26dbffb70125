import PptxGenJS from "pptxgenjs";
import { legalXml } from "../../lib/escapeMarkup.ts";

/**
 * Slides as a PowerPoint file: the words in boxes that can be edited, the pictures beside and below
 * them. Places are in inches on a slide of 13.33 by 7.5, where 12 pt are 24 px of a full-HD screen.
 */
export interface DeckSlide {
  /** When it was. */
  readonly kicker: string;
  readonly title: string;
  readonly caption: string;
  readonly pictures: readonly DeckPicture[];
  readonly sources: string;
  readonly link: { readonly words: string; readonly address: string };
  /** For the speaker. */
  readonly notes: string;
}

export interface DeckPicture {
  readonly place: "beside" | "below" | "large";
  /** A `data:` address. */
  readonly data: string;
  readonly alt: string;
}

export interface DeckLook {
  readonly title: string;
  readonly language: string;
  /** As `#rrggbb`. */
  readonly colours: Readonly<Record<"canvas" | "ink" | "ink2" | "ink3" | "accent", string>>;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const places: Readonly<Record<DeckPicture["place"], Place>> = {
  beside: { x: 5.5, y: 0.22, w: 7.6, h: 3.9 },
  below: { x: 0.33, y: 4.15, w: 12.67, h: 2.85 },
  large: { x: 4.95, y: 0.3, w: 8.15, h: 6.6 },
};

/** Faces that every office has: one that is missing is replaced by who knows what. */
const serif = "Georgia";
const plain = "Arial";

export async function pptxDeck(slides: readonly DeckSlide[], look: DeckLook): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  deck.layout = "LAYOUT_WIDE";
  deck.title = legalXml(look.title);
  deck.author = "Musubi";
  deck.company = "";
  deck.theme = { headFontFace: serif, bodyFontFace: plain };
  defineMasters(deck, look);
  for (const slide of slides) addSlide(deck, slide, look);
  const written = await deck.write({ outputType: "uint8array" });
  if (!(written instanceof Uint8Array)) throw new Error("pptxgenjs wrote something else.");
  return written;
}

/** Beside two pictures, or beside one large one. A box takes its place from its master. */
const masters = {
  pair: { name: "Scene", width: 4.8, title: { y: 0.8, h: 1.65 }, caption: { y: 2.55, h: 1.58 } },
  large: { name: "Picture", width: 4.3, title: { y: 0.8, h: 2.4 }, caption: { y: 3.3, h: 3.3 } },
} as const;

function defineMasters(deck: PptxGenJS, { colours }: DeckLook): void {
  for (const { name, width, title, caption } of Object.values(masters)) {
    const box = { x: left, w: width, align: "left", margin: 0, valign: "top" } as const;
    deck.defineSlideMaster({
      title: name,
      background: { color: hex(colours.canvas) },
      objects: [
        {
          placeholder: {
            options: {
              ...{ name: "title", type: "title", ...box, ...title },
              ...{ fontFace: serif, fontSize: 32, bold: true, color: hex(colours.ink) },
            },
            text: "",
          },
        },
        {
          placeholder: {
            options: {
              ...{ name: "caption", type: "body", ...box, ...caption },
              ...{ fontFace: plain, fontSize: 16, color: hex(colours.ink2) },
            },
            text: "",
          },
        },
      ],
    });
  }
}

const left = 0.5;

function addSlide(deck: PptxGenJS, slide: DeckSlide, { colours, language }: DeckLook): void {
  const alone = slide.pictures.some(({ place }) => place === "large");
  const { name, width } = masters[alone ? "large" : "pair"];
  const page = deck.addSlide({ masterName: name });
  const words = { fit: "shrink", lang: language } as const;
  page.addText(legalXml(slide.title), { placeholder: "title", ...words });
  page.addText(legalXml(slide.caption), { placeholder: "caption", ...words });
  const small = { fontFace: plain, align: "left", margin: 0, lang: language } as const;
  if (slide.kicker !== "")
    page.addText(legalXml(slide.kicker), {
      ...small,
      ...{ x: left, y: 0.4, w: width, h: 0.35 },
      fontSize: 14,
      bold: true,
      color: hex(colours.ink),
      objectName: "Date",
    });
  for (const { place, data, alt } of slide.pictures)
    page.addImage({ data, ...places[place], altText: legalXml(alt), objectName: place });
  if (slide.sources !== "")
    page.addText(legalXml(slide.sources), {
      ...small,
      ...{ x: left, y: 7.02, w: 10.2, h: 0.36 },
      fontSize: 12,
      valign: "middle",
      fit: "shrink",
      color: hex(colours.ink3),
      objectName: "Sources",
    });
  page.addText([{ text: slide.link.words, options: { hyperlink: { url: slide.link.address } } }], {
    ...small,
    ...{ x: 10.83, y: 7.02, w: 2, h: 0.36 },
    fontSize: 12,
    valign: "middle",
    align: "right",
    color: hex(colours.accent),
    objectName: "Link",
  });
  if (slide.notes !== "") page.addNotes(legalXml(slide.notes));
}

const hex = (colour: string): string => colour.replace("#", "").toUpperCase();
