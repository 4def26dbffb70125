import { dataAddress } from "./rasterise.ts";

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
  return file === "" ? "" : `@font-face{${parts.join("")}src:url(${file}) format("woff2");}`;
}

async function loaded(address: string): Promise<string> {
  if (address.startsWith("data:")) return address;
  try {
    const answer = await fetch(address);
    return answer.ok ? await dataAddress(await answer.blob()) : "";
  } catch {
    // Without the font the picture has the system's: better than none.
    return "";
  }
}
