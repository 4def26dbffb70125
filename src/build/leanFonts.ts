import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import subsetFont from "subset-font";
import type { Plugin } from "vite";

/**
 * Two variable fonts were a quarter of what a first visit fetches: for weights, sizes and ways of writing that the page
 * never shows. Each face is cut down to what the style sheets ask for; what is left looks the same.
 */
export function leanFonts(): Plugin {
  return {
    name: "musubi:lean-fonts",
    apply: "build",
    enforce: "pre",
    transform: {
      filter: { id: /\/@fontsource-variable\/[^/]+\/[^/]+\.css$/u },
      async handler(code, id) {
        const family = Object.keys(cuts).find((name) => id.includes(`/${name}/`));
        const made = cuts[family ?? ""];
        if (made === undefined) throw new Error(`Nothing says what the page needs of ${id}.`);
        const faces = code.split(/(?=\/\* )/u).filter((face) => face.includes("@font-face"));
        const cut = faces.flatMap((face) => made.map((one) => withCut(face, one, dirname(id))));
        return (await Promise.all(cut)).join("\n");
      },
    },
  };
}

interface Cut {
  /** What the face answers to, in the words of a style sheet. */
  readonly weight: string;
  readonly axes: Parameters<typeof subsetFont>[2]["variationAxes"];
}

/** Of the fonts of `src/main.tsx`, the weights of all style sheets: a test compares them. */
const cuts: Readonly<Record<string, readonly Cut[]>> = {
  inter: [{ weight: "400 700", axes: { wght: { min: 400, max: 700, default: 400 } } }],
  // Headings are in the one, quotations in the other, which comes with the first of them. None is smaller than 14 px.
  "source-serif-4": [
    { weight: "600", axes: { wght: 600, opsz: { min: 14, max: 60 } } },
    { weight: "400", axes: { wght: 400, opsz: { min: 14, max: 60 } } },
  ],
};

/** What a browser does unasked, and the numerals of one width. */
const features = "ccmp locl mark mkmk rlig rclt calt liga clig kern rvrn abvm blwm tnum".split(" ");

/** One face, with the file it is cut down to. The first build writes it, later ones find it. */
async function withCut(face: string, { weight, axes }: Cut, folder: string): Promise<string> {
  const range = /unicode-range:\s*([^;]+);/u.exec(face)?.[1];
  const source = /url\(\.\/([^)]+)\)/u.exec(face)?.[1];
  if (range === undefined || source === undefined) throw new Error(`No font is named in ${face}`);
  const font = readFileSync(resolve(folder, source));
  const what = createHash("sha256")
    .update(font)
    .update(JSON.stringify([range, axes, features]));
  const name = source
    .split("/")
    .at(-1)
    ?.replace(/\.woff2$/u, "");
  const cache = resolve("node_modules/.cache/fonts", what.digest("hex").slice(0, 16));
  const file = resolve(cache, `${name}-${weight.replace(" ", "-")}.woff2`);
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    const options = { targetFormat: "woff2", keepFeatures: features, variationAxes: axes } as const;
    writeFileSync(file, await subsetFont(font, lettersOf(range), options));
  }
  return face
    .replace(/font-weight:[^;]+;/u, `font-weight: ${weight};`)
    .replace(/url\([^)]+\)/u, `url(${JSON.stringify(file)})`);
}

/** lettersOf("U+0041-0043, U+20AC") → "ABC€" */
function lettersOf(range: string): string {
  return range
    .split(",")
    .flatMap((part) => {
      const [from = 0, to = from] = part
        .trim()
        .replace(/^U\+/u, "")
        .split("-")
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
    })
    .join("");
}
