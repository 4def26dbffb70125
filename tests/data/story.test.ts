import { describe, expect, test } from "vitest";
import { decodeView } from "../../src/store/viewLink.ts";
import { citationsOf, graph, index, paragraphs } from "./defaultData.ts";

/** How a caption names the article it cites, in each language. */
const articles: Readonly<Record<string, string>> = {
  "Japan and Italy": "japan-italy",
  "Japan and NATO": "japan-nato",
  "US and Japan": "us-japan-two-plus-two",
  "Japan and the US": "japan-us-ministers",
  "Japan and South Korea": "japan-south-korea",
  "Japan und Italien": "japan-italy",
  "Japan und NATO": "japan-nato",
  "USA und Japan": "us-japan-two-plus-two",
  "Japan und USA": "japan-us-ministers",
  "Japan und Südkorea": "japan-south-korea",
};

/** "(Japan and NATO, paragraphs 1 to 4)" → japan-nato, 1 2 3 4 */
function citedIn(caption: string): { readonly source: string; readonly locators: string[] } {
  const found = /\(([^,()]+), (?:paragraphs?|Absatz|Absätze) (\d+)(?: (to|bis|and|und) (\d+))?\)$/u;
  const [, article = "", first = "", , last = first] = found.exec(caption) ?? [];
  const count = Number(last) - Number(first) + 1;
  const locators = Array.from({ length: count }, (_, at) => String(Number(first) + at));
  return { source: articles[article] ?? article, locators };
}

const story = graph.stories[0];
const scenes = story?.scenes ?? [];

test("the story goes from Belgium to Seoul in at most nine scenes", () => {
  expect(scenes.length).toBeGreaterThanOrEqual(6);
  expect(scenes.length).toBeLessThanOrEqual(9);
  expect(scenes[0]?.view["sel"]).toBe("event:2022-05-19-yamazaki-at-nato-meeting");
  expect(scenes.at(-1)?.view["sel"]).toBe("event:2025-09-08-seoul-joint-statement");
});

describe.each(scenes)("scene $id", ({ id, caption, title, view }) => {
  test.each(["en", "de"])("cites what its event is known by (%s)", (language) => {
    const { source, locators } = citedIn(caption[language] ?? "");
    const event = /^event:(.+)$/u.exec(view["sel"] ?? "")?.[1] ?? "";
    const citations = citationsOf(event).filter((citation) => citation.source === source);
    const own = new Set(citations.map(({ locator }) => locator));
    expect(locators.some((locator) => own.has(locator))).toBe(true);
    expect(locators.every((locator) => Number(locator) <= (paragraphs[source] ?? 0))).toBe(true);
  });

  test("shows a view that the data has", () => {
    const { view: shown, notices } = decodeView(`?story=${story?.id}&scene=${id}`, index);
    expect(notices).toEqual([]);
    expect(shown.scene?.id).toBe(id);
    expect(shown.selection?.kind).toBe("event");
  });

  test("fits a stage", () => {
    for (const language of ["en", "de"]) {
      expect(title[language]?.length).toBeLessThanOrEqual(56);
      expect(caption[language]?.length).toBeLessThanOrEqual(260);
    }
  });
});
