import { describe, expect, test } from "vitest";
import {
  channelHash,
  channelOfHash,
  graphPrint,
} from "../../../src/app/story/presenter/presenterChannel.ts";
import { clockWords, elapsedWords } from "../../../src/i18n/intlWords.ts";
import { minimalGraph } from "../../fixtures/minimalGraph.ts";

describe("the channel of a presenter's window", () => {
  test("is in the hash of the address, and nothing else is taken for it", () => {
    const id = "c1d75f24-05d9-4987-993e-a256dd04cdf6";
    expect(channelOfHash(channelHash(id))).toBe(id);
    for (const hash of ["", "#", "#presenter=", "#presenter=a b c d e f", "#other", `#x${id}`])
      expect(channelOfHash(hash)).toBeNull();
  });
});

describe("the mark of the data", () => {
  test("tells other data apart, but not other stories", () => {
    const graph = minimalGraph();
    const own = graphPrint(graph);
    expect(graphPrint({ ...graph, stories: [] })).toBe(own);
    expect(graphPrint({ ...graph, events: graph.events.toReversed() })).not.toBe(own);
    expect(graphPrint({ ...graph, meta: { ...graph.meta, id: "other" } })).not.toBe(own);
  });
});

test("the time that a talk takes is said in hours only where there are any", () => {
  expect([0, 999, 65_000, 3_599_999, 3_725_000].map(elapsedWords)).toEqual([
    "0:00",
    "0:00",
    "1:05",
    "59:59",
    "1:02:05",
  ]);
  expect(clockWords(0, "en")).toMatch(/^\d\d:\d\d$/u);
});
