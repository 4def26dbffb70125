import { expect, it } from "vitest";
import { appearanceOfLink, onlyAppearance, withAppearance } from "../../../src/app/appearance.ts";

it("reads the appearance, and ignores wrong values", () => {
  expect(appearanceOfLink("?v=1&lang=de&theme=dark&motion=off&embed=1&sel=event:a")).toEqual({
    lang: "de",
    theme: "dark",
    motion: "off",
    embed: true,
  });
  expect(appearanceOfLink("?lang=../../x&theme=pink&motion=%E0%A4%A&embed=yes")).toEqual({
    lang: null,
    theme: "auto",
    motion: "auto",
    embed: false,
  });
});

it("keeps only the appearance for other data", () => {
  expect(onlyAppearance("?v=1&sel=event:a&lang=de&data=b.json&theme=dark")).toBe(
    "?lang=de&theme=dark",
  );
  expect(onlyAppearance("?v=1&sel=event:a")).toBe("");
});

it("changes the appearance and leaves the rest of the link", () => {
  const appearance = appearanceOfLink("?theme=dark");
  expect(withAppearance("?v=1&data=b.json&theme=light&lang=de", appearance)).toBe(
    "?v=1&data=b.json&theme=dark",
  );
});
