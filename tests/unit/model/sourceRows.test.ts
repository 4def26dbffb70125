import { expect, it } from "vitest";
import type { Citation } from "../../../src/model/eventGraph.ts";
import { messagesFor } from "../../../src/i18n/messages.ts";
import { locatorWords } from "../../../src/i18n/citationWords.ts";
import { sourceRows } from "../../../src/model/sourceRows.ts";
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

it("counts paragraphs only where an article is cited by plain numbers, and writes all else as it is", () => {
  const words = messagesFor("en").details.source;
  const article = (...locators: string[]) => locatorWords({ kind: "article" }, locators, words);
  expect(article("2", "10", "heading")).toBe("¶ 2, 10, heading");
  expect(article("2-4")).toBe("¶ 2-4");
  for (const locator of ["12 May, p. 3", "1a", "2.1", "p. 12", "row 4"])
    expect(article(locator)).toBe(locator);
  for (const kind of ["dataset", "statement", "treaty", "other"] as const)
    for (const locator of ["17", "2-4", "link", "heading"])
      expect(locatorWords({ kind }, [locator], words)).toBe(locator);
});
