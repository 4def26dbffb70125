import { expect, it } from "vitest";
import { looksOfLink, onlyLooks, withLooks } from "../../../src/app/looks.ts";

it("reads the looks, and takes nothing that is not one", () => {
  expect(looksOfLink("?v=1&lang=de&theme=dark&motion=off&embed=1&sel=event:a")).toEqual({
    lang: "de",
    theme: "dark",
    motion: "off",
    embed: true,
  });
  expect(looksOfLink("?lang=../../x&theme=pink&motion=%E0%A4%A&embed=yes")).toEqual({
    lang: null,
    theme: "auto",
    motion: "auto",
    embed: false,
  });
});

it("keeps only the looks for other data", () => {
  expect(onlyLooks("?v=1&sel=event:a&lang=de&data=b.json&theme=dark")).toBe("?lang=de&theme=dark");
  expect(onlyLooks("?v=1&sel=event:a")).toBe("");
});

it("changes the looks and leaves the rest of the link", () => {
  const looks = looksOfLink("?theme=dark");
  expect(withLooks("?v=1&data=b.json&theme=light&lang=de", looks)).toBe(
    "?v=1&data=b.json&theme=dark",
  );
});
