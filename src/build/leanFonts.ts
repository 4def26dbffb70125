import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import subsetFont from "subset-font";
import type { Plugin } from "vite";

/**
 * Two variable fonts were a quarter of what a first visit fetches: for weights, sizes and ways of writing that the page
 * never shows. Each face is cut down to what the style sheets ask for, and the letters of the page's own languages are a
 * file of their own: other Latin letters come with the first text that has one.
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
        const parts = faces.flatMap(inParts);
        const cut = parts.flatMap((part) => made.map((one) => withCut(part, one, dirname(id))));
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
  // Headings are in the one, quotations in the other, which comes with the first of them. Each is drawn for the size in
  // which it is mostly set: for all sizes it would be more than twice as large.
  "source-serif-4": [
    { weight: "600", axes: { wght: 600, opsz: 24 } },
    { weight: "400", axes: { wght: 400, opsz: 15 } },
  ],
};

/** Of English and German, the signs that the page has between their words, and what there is nothing to see of. */
const usualLetters = new Set([
  ...lettersOf("U+20-7E,U+A0,U+AD,U+2009-200F,U+202F,U+2060-206F"),
  ..."·×ÄÖÜäöüß–—‘’‚“”„‹›«»…↑↓\u2212",
]);

/** What a browser does unasked, and the numerals of one width. */
const features = "ccmp locl mark mkmk rlig rclt calt liga clig kern rvrn abvm blwm tnum".split(" ");

/** Some letters of a face. */
interface Part {
  readonly face: string;
  readonly letters: readonly string[];
  /** How its file is told from that of the other part. */
  readonly suffix: "" | "-usual";
}

function inParts(face: string): readonly Part[] {
  const range = /unicode-range:\s*([^;]+);/u.exec(face)?.[1];
  if (range === undefined) throw new Error(`No letters are named in ${face}`);
  const letters = lettersOf(range);
  const parts: readonly Part[] = [
    { face, letters: letters.filter((letter) => usualLetters.has(letter)), suffix: "-usual" },
    { face, letters: letters.filter((letter) => !usualLetters.has(letter)), suffix: "" },
  ];
  return parts.filter((part) => part.letters.length > 0);
}

/** One face, with the file it is cut down to. The first build writes it, later ones find it. */
async function withCut(
  { face, letters, suffix }: Part,
  { weight, axes }: Cut,
  folder: string,
): Promise<string> {
  const source = /url\(\.\/([^)]+)\)/u.exec(face)?.[1];
  if (source === undefined) throw new Error(`No font is named in ${face}`);
  const font = readFileSync(resolve(folder, source));
  const what = createHash("sha256")
    .update(font)
    .update(JSON.stringify([letters, axes, features]));
  const name = source
    .split("/")
    .at(-1)
    ?.replace(/\.woff2$/u, "");
  const cache = resolve("node_modules/.cache/fonts", what.digest("hex").slice(0, 16));
  const file = resolve(cache, `${name}-${weight.replace(" ", "-")}${suffix}.woff2`);
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    const options = { targetFormat: "woff2", keepFeatures: features, variationAxes: axes } as const;
    writeFileSync(file, await subsetFont(font, letters.join(""), options));
  }
  return face
    .replace(/font-weight:[^;]+;/u, `font-weight: ${weight};`)
    .replace(/unicode-range:[^;]+;/u, `unicode-range: ${rangeOf(letters)};`)
    .replace(/url\([^)]+\)/u, `url(${JSON.stringify(file)})`);
}

/** lettersOf("U+0041-0043, U+20AC") → ["A", "B", "C", "€"] */
function lettersOf(range: string): readonly string[] {
  return range.split(",").flatMap((part) => {
    const [from = 0, to = from] = part
      .trim()
      .replace(/^U\+/u, "")
      .split("-")
      .map((code) => Number.parseInt(code, 16));
    return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
  });
}

/** The other way round: rangeOf(["A", "B", "C", "€"]) → "U+41-43,U+20AC" */
function rangeOf(letters: readonly string[]): string {
  const codes = letters.map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const runs: { from: number; to: number }[] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last !== undefined && code <= last.to + 1) last.to = code;
    else runs.push({ from: code, to: code });
  }
  const hex = (code: number): string => code.toString(16).toUpperCase();
  return runs
    .map(({ from, to }) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(",");
}
