import { describe, expect, it } from "vitest";
import { isolated, withoutIsolates } from "../../../src/lib/bidi.ts";
import { cutName, cutWords } from "../../../src/lib/cutToFit.ts";

const widthOf = (text: string) => text.replaceAll(/[\u2066-\u2069]/gu, "").length;

it("keeps the end, which tells apart names that begin alike", () => {
  const cut = ["7", "17", "27"].map((number) =>
    cutName(`Partner Organisation ${number}`, 18, widthOf),
  );
  expect(cut).toEqual(["Partner Organisa…7", "Partner Organis…17", "Partner Organis…27"]);
  expect(["account 170", "account 216"].map((name) => cutName(name, 6, widthOf))).toEqual([
    "ac…170",
    "ac…216",
  ]);
  expect(cutName("Angela Merkel", 10, widthOf)).toBe("Ang…Merkel");
  expect(cutName("Italy", 18, widthOf)).toBe("Italy");
});

it("keeps the family name where it comes first", () => {
  expect(cutName("Fischer, Samuel", 11, widthOf)).toBe("Fischer, S…");
  expect(cutName("Fischer, Samuel", 9, widthOf)).toBe("Fischer…");
  expect(cutName("Schnitzler, Arthur", 9, widthOf)).toBe("Schnitzl…");
  // What is before the comma is long, and says the same of all.
  expect(cutName("Ministry of Defence, Japan", 16, widthOf)).toBe("Ministry o…Japan");
});

it("never takes more than the room, and isolates what is left", () => {
  for (const room of [2, 3, 6, 9, 20])
    for (const name of ["Donaudampfschifffahrtsgesellschaft", "שלום עולם גדול ורחב מאוד"])
      expect(widthOf(cutName(name, room, widthOf))).toBeLessThanOrEqual(room);
  expect(cutName("שלום עולם גדול ורחב מאוד", 12, widthOf)).toMatch(/^\u2068.+….+\u2069$/u);
});

describe("a title that is cut at a word", () => {
  const hebrew = isolated("פגישת ראשי הממשלות של יפן ואיטליה ברומא בשנת אלפיים");

  it("keeps its isolate whole, so that what follows keeps its direction", () => {
    const cut = cutWords(hebrew, 34);
    expect(cut).toBe(isolated(withoutIsolates(cut)));
    expect(withoutIsolates(cut)).toMatch(/^\S.*\S…$/u);
    expect(Array.from(withoutIsolates(cut)).length).toBeLessThanOrEqual(35);
  });

  it("is left alone where it is short", () => {
    expect(cutWords("Italy and Japan", 34)).toBe("Italy and Japan");
    expect(cutWords("Regular exchange between the leaders of Japan", 34)).toBe(
      isolated("Regular exchange between the…"),
    );
  });
});
