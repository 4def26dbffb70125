import { expect, it } from "vitest";
import type { Citation } from "../../../src/model/eventGraph.ts";
import { sourceRows } from "../../../src/views/details/sourceRows.ts";
import { detailedGraph } from "../../fixtures/detailedGraph.ts";

const cited = (rest: Partial<Citation>): Citation => ({
  event: "rome",
  source: "print",
  locator: "1",
  stance: "supports",
  ...rest,
});

it("lists each source once, by its number in the file, with its places in order", () => {
  const rows = sourceRows(detailedGraph, [
    cited({ locator: "10" }),
    cited({ locator: "heading", stance: "mentions" }),
    cited({ locator: "2" }),
    cited({ source: "web", stance: "contradicts", note: { en: "Why" } }),
  ]);
  expect(rows.map(({ number, stance, locators }) => ({ number, stance, locators }))).toEqual([
    { number: 1, stance: "contradicts", locators: ["1"] },
    { number: 2, stance: "supports", locators: ["2", "10", "heading"] },
  ]);
  expect(rows[0]?.notes).toEqual([{ en: "Why" }]);
});
