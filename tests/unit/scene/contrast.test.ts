import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("src/ui/tokens.css", "utf8");

const themes = ["light", "dark"] as const;

const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const,
  ),
);

function colour(name: string, theme: (typeof themes)[number]): string {
  const token = tokens.get(name);
  if (token === undefined) throw new Error(`no token --${name}`);
  return token[theme];
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2: 4.5 for text (1.4.3), 3 for marks and borders (1.4.11), 7 for what is read at length. */
const pairs: readonly (readonly [front: string, back: string, atLeast: number])[] = [
  ["ink", "canvas", 7],
  ["ink", "surface", 7],
  ["ink2", "canvas", 7],
  ["ink2", "surface", 7],
  ["ink3", "canvas", 4.5],
  ["ink3", "surface", 4.5],
  ["ink3", "sunken", 4.5],
  ["accent", "canvas", 4.5],
  ["accent", "accent-soft", 4.5],
  ["on-accent", "accent", 4.5],
  ["control", "canvas", 3],
  ["control", "surface", 3],
  ["ink", "sunken", 3],
  ["danger", "surface", 4.5],
  ["danger", "danger-soft", 4.5],
  ["stated", "surface", 4.5],
  ["inferred", "surface", 4.5],
  ["ink", "node-mute", 4.5],
];

const series = ["1", "2", "3", "4", "5", "6", "7", "8"];
const seriesPairs = series.flatMap(
  (tone) =>
    [
      [`series-${tone}`, "canvas", 3],
      [`series-${tone}-on`, `series-${tone}`, 4.5],
      [`series-${tone}-text`, "canvas", 4.5],
      [`series-${tone}-text`, "surface", 4.5],
    ] as const,
);

/** The canvas with some of an alliance's tone on it, as inside a hull. */
function washed(tone: string, wash: string, theme: (typeof themes)[number]): string {
  const share = Number(new RegExp(`--${wash}: ([\\d.]+);`, "u").exec(css)?.[1]);
  const part = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  const [ground, mark] = [colour("canvas", theme), colour(`series-${tone}`, theme)];
  const mixed = [1, 3, 5].map((at) => part(ground, at) * (1 - share) + part(mark, at) * share);
  return `#${mixed.map((one) => Math.round(one).toString(16).padStart(2, "0")).join("")}`;
}

/** Names (ink), counts (ink3) and the hull's own name; each has a rim of canvas besides, so 4 will do while it is strong. */
const onHulls = series.flatMap((tone) =>
  (["hull-wash", "hull-wash-strong"] as const).flatMap((wash) =>
    (
      [
        ["ink", 7],
        ["ink3", wash === "hull-wash" ? 4.5 : 4],
        [`series-${tone}-text`, 4],
      ] as const
    ).map(([front, atLeast]) => [tone, wash, front, atLeast] as const),
  ),
);

describe.each(themes)("inside a hull in the %s theme", (theme) => {
  it.each(onHulls)("of %s, %s: %s is at least %d:1", (tone, wash, front, atLeast) => {
    const ground = washed(tone, wash, theme);
    expect(contrast(colour(front, theme), ground)).toBeGreaterThanOrEqual(atLeast);
  });
});

describe.each(themes)("colours of the %s theme", (theme) => {
  it.each([...pairs, ...seriesPairs])("%s on %s is at least %d:1", (front, back, atLeast) => {
    expect(contrast(colour(front, theme), colour(back, theme))).toBeGreaterThanOrEqual(atLeast);
  });
});

it("knows black on white as 21:1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
});
