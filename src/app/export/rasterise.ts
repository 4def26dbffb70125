import { longestSilence } from "../../lib/inTime.ts";

/** What Chromium, Firefox and Safari on a desk hold; on telephones less, which shows when they try. */
const longestSide = 16_384;
const mostPixels = 150_000_000;

export class TooLargeError extends Error {}

/** A drawing as a PNG, its fonts embedded. Fails with `TooLargeError` where the browser cannot hold it. */
export async function rasterise(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
): Promise<Blob> {
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
  if (Math.max(across, down) > longestSide || across * down > mostPixels) throw new TooLargeError();
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(across, down);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = across;
    canvas.height = down;
    const context = canvas.getContext("2d");
    if (context === null) throw new TooLargeError();
    context.drawImage(image, 0, 0, across, down);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    // A canvas beyond the browser's memory gives nothing instead of failing.
    if (blob === null) throw new TooLargeError();
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}

export async function dataAddress(blob: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.addEventListener("load", () =>
      done(typeof reader.result === "string" ? reader.result : ""),
    );
    reader.addEventListener("error", () => fail(reader.error ?? new Error("Unreadable.")));
    reader.readAsDataURL(blob);
  });
}

/**
 * The page's own fonts as `@font-face` rules that need no file, for pictures: an SVG drawn as an image is a
 * document of its own and loads nothing. Only those parts of the fonts whose letters occur in the text.
 */
export async function embeddedFonts(text: string): Promise<string> {
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  const wanted = faceRules().filter((rule) => covers(unicodeRange(rule), letters));
  const rules = await Promise.all(wanted.map(embedded));
  return rules.join("");
}

function faceRules(): readonly CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
    } catch {
      // A frame without an origin may not read its own style sheet.
      return [];
    }
  });
}

const unicodeRange = ({ style }: CSSFontFaceRule): string =>
  style.getPropertyValue("unicode-range");

/** covers("U+0-FF, U+131", [0x131]) → true */
export function covers(range: string, letters: readonly number[]): boolean {
  if (range === "") return true;
  const spans = range.split(",").map((part) => {
    const [from = "", to = from] = part.trim().replace(/^U\+/iu, "").split("-");
    const edge = (text: string, joker: string): number =>
      Number.parseInt(text.replaceAll("?", joker), 16);
    return [edge(from, "0"), edge(to, "F")] as const;
  });
  return letters.some((letter) => spans.some(([from, to]) => letter >= from && letter <= to));
}

const known = new Map<string, Promise<string>>();

async function embedded({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const source = /url\("?([^")]+)"?\)/u.exec(style.getPropertyValue("src"))?.[1];
  if (source === undefined) return "";
  const address = new URL(source, parentStyleSheet?.href ?? document.baseURI).href;
  const data = known.get(address) ?? loaded(address);
  known.set(address, data);
  const parts = ["font-family", "font-weight", "font-style", "unicode-range"].map(
    (name) => `${name}:${style.getPropertyValue(name)};`,
  );
  const file = await data;
  // The next picture asks again.
  if (file === "") known.delete(address);
  return file === "" ? "" : `@font-face{${parts.join("")}src:url(${file}) format("woff2");}`;
}

async function loaded(address: string): Promise<string> {
  if (address.startsWith("data:")) return address;
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(longestSilence) });
    return answer.ok ? await dataAddress(await answer.blob()) : "";
  } catch {
    // Without the font the picture has the system's: better than none.
    return "";
  }
}
