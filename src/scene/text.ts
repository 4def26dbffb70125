import { lineOf, withoutIsolates } from "../lib/bidi.ts";
import { cutLetters } from "../lib/cutToFit.ts";

/**
 * How wide a text is drawn, without asking a browser: labels are placed by a pure function, the same in
 * every run. Hundredths of an em of Inter 600, the widest weight used here; other scripts by their kind.
 *
 *   textWidth("Italy", 13) → 32.4
 */
const widths: readonly (readonly [width: number, characters: string])[] = [
  [27, " ijlI|'`"],
  [35, "!,.:;ft()[]/\\·"],
  [42, "r1{}-_"],
  [50, '^*"–'],
  [57, "csz?JLxvkya7"],
  [62, "bdeghnopquEF024568935"],
  [67, "ABKPRSTXYZ#$&+<=>~"],
  [77, "CDGHNOQUV%@…"],
  [92, "mwMW—"],
];

const known = new Map(
  widths.flatMap(([width, characters]) =>
    [...characters].map((character) => [character, width] as const),
  ),
);

/** Answers from `known` first and keeps what it works out: a picture measures each character thousands of times. */
function emHundredths(character: string): number {
  const width = known.get(character) ?? emHundredthsOf(character);
  if (known.size < 10_000) known.set(character, width);
  return width;
}

function emHundredthsOf(character: string): number {
  if (/\p{Cf}/u.test(character)) return 0;
  const base = character.normalize("NFD").charAt(0);
  const width = known.get(base);
  if (width !== undefined) return width;
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x1100) return 100;
  return code < 0x20 ? 0 : 72;
}

export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const character of text) sum += emHundredths(character);
  return (sum * size) / 100;
}

/** The width of a text as labels are set, strong or not. */
export interface Measure {
  (text: string, strong: boolean): number;
  /** Of the font, in px; 12 if not said. */
  readonly size?: number;
}

let canvas: CanvasRenderingContext2D | null | undefined;

/** How wide the browser sets a text in a CSS font; null where it has no canvas. */
export function widthInFont(text: string, font: string): number | null {
  if (canvas === undefined) canvas = document.createElement("canvas").getContext("2d");
  if (canvas === null) return null;
  canvas.font = font;
  return canvas.measureText(text).width;
}

/** Text widths in the font of the element, remembered; `forget` once the fonts have come. */
interface TextMeasure {
  readonly measure: Measure;
  readonly forget: () => void;
}

export function textMeasure(element: HTMLElement): TextMeasure {
  const widths = new Map<string, number>();
  const { fontFamily, fontSize } = getComputedStyle(element);
  const width = (text: string, strong: boolean): number => {
    const key = `${strong ? "s" : "n"}${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const font = `${strong ? 600 : 450} ${fontSize} ${fontFamily}`;
    // Numerals are tabular on the page but not on a canvas; a zero is as wide as any.
    const measured = Math.ceil(widthInFont(text.replaceAll(/\d/g, "0"), font) ?? text.length * 7);
    widths.set(key, measured);
    return measured;
  };
  const measure = Object.assign(width, { size: Number.parseFloat(fontSize) });
  return { measure, forget: () => widths.clear() };
}

/**
 * How many px on screen one px of a picture has. The smallest text of a picture is 12 of its px; in a frame
 * it is 13 on screen. As `--type-least` in `tokens.css`.
 */
export const pictureScale = (embed: boolean): number => (embed ? 13 / 12 : 1);

/**
 * Words set in lines of a width, at most so many; what finds no room ends in "…". A word wider than a line
 * is cut too.
 *
 *   wrapText("Kishida and Meloni meet", 12, 2, (text) => text.length) → ["Kishida and", "Meloni meet"]
 */
export function wrapText(
  text: string,
  width: number,
  most: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u).filter((one) => one !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || widthOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
    if (lines.length > most) break;
  }
  if (line !== "") lines.push(line);
  const kept = lines.slice(0, most).map((one) => lineOf(text, one));
  return kept.map((one, at) =>
    cutLetters(at === most - 1 && lines.length > most ? `${one}…` : one, width, widthOf),
  );
}

/** A title of more than 14 characters broken near its middle, each line cut to the room. */
export function inTwoLines(
  text: string,
  room: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const title = withoutIsolates(text);
  if (title.length <= 14) return title === "" ? [] : [title];
  const spaces = [...title.matchAll(/ /gu)].map((match) => match.index);
  const [middle] = spaces.sort(
    (a, b) => Math.abs(a - title.length / 2) - Math.abs(b - title.length / 2),
  );
  const lines = middle === undefined ? [title] : [title.slice(0, middle), title.slice(middle + 1)];
  return lines.map((line) => cutLetters(lineOf(title, line), room, widthOf));
}
