import { expect, it } from "vitest";
import { cutName } from "../../../src/lib/cutToFit.ts";

const widthOf = (text: string) => text.replaceAll(/[\u2066-\u2069]/gu, "").length;

it("keeps the end, which tells apart names that begin alike", () => {
  const cut = ["7", "17", "27"].map((number) =>
    cutName(`Partner Organisation ${number}`, 18, widthOf),
  );
  expect(cut).toEqual(["Partner Org…tion 7", "Partner Org…ion 17", "Partner Org…ion 27"]);
  expect(cutName("Italy", 18, widthOf)).toBe("Italy");
});

it("never takes more than the room, and isolates what is left", () => {
  for (const room of [2, 3, 6, 9, 20])
    for (const name of ["Donaudampfschifffahrtsgesellschaft", "שלום עולם גדול ורחב מאוד"])
      expect(widthOf(cutName(name, room, widthOf))).toBeLessThanOrEqual(room);
  expect(cutName("שלום עולם גדול ורחב מאוד", 12, widthOf)).toMatch(/^\u2068.+….+\u2069$/u);
});
