// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { slideSizes } from "../../../../src/app/export/deckSlides.ts";
import { bareSvg, pictureSvg } from "../../../../src/app/export/sheetSvg.ts";
import { exportContext } from "../../../../src/app/export/exportContext.ts";
import { parseText } from "../../../../src/model/parse/parse.ts";
import type { EventGraph } from "../../../../src/model/eventGraph.ts";
import { indexGraph } from "../../../../src/model/graphIndex.ts";
import { createMusubiStore } from "../../../../src/store/createMusubiStore.ts";
import { shownEvents } from "../../../../src/store/selectors.ts";
import { defaultView } from "../../../../src/store/viewState.ts";
import {
  loadPictures,
  partsOf,
  partsPictured,
  type Pictures,
} from "../../../../src/views/shownViews.ts";
import { detailedGraph } from "../../../fixtures/detailedGraph.ts";

const hostile = `</text><script>alert("1")</script>&`;
const today = 20_000;
// jsdom has none and says so each time.
HTMLCanvasElement.prototype.getContext = vi.fn<() => null>(() => null);
const whole = { start: -3000, end: 30_000 };

function stateOf(graph: EventGraph, view = {}) {
  return createMusubiStore(indexGraph(graph), { ...defaultView, ...view }).getState();
}

function read(svg: string): Document {
  const page = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(page.querySelector("parsererror")).toBeNull();
  return page;
}

async function sheet(graph: EventGraph, pictures: Pictures, size = { width: 1600, height: 900 }) {
  const state = stateOf(graph, { window: whole });
  const one = exportContext(state, state.view, "http://localhost/", today);
  const options = { pictures, size, transparent: false, today };
  await loadPictures(partsPictured(pictures));
  return { state, page: read(pictureSvg(one, options, "light")) };
}

const textsOf = (page: Document): string[] =>
  [...page.querySelectorAll("text")].map(({ textContent }) => textContent);
const idsOf = (page: Document): (string | null)[] =>
  [...page.querySelectorAll("[data-event]")].map((one) => one.getAttribute("data-event"));

test("the matrix has a column a shown event in order of time, and a row an actor", async () => {
  const { state, page } = await sheet(detailedGraph, "matrix");
  expect(idsOf(page)).toEqual(shownEvents(state).map(({ id }) => id));
  const actors = [...page.querySelectorAll("[data-actor]")];
  expect(actors.map((one) => one.getAttribute("data-actor"))).toEqual([
    "japan",
    "nato",
    "south-korea",
    "italy",
    "united-kingdom",
    "china",
  ]);
  expect(textsOf(page)).toEqual(expect.arrayContaining(["Matrix", "Mentioned only", "2023"]));
});

test("no title or name is markup", async () => {
  const graph: EventGraph = {
    ...detailedGraph,
    actors: detailedGraph.actors.map((actor) => ({
      ...actor,
      name: { en: hostile },
      shortName: { en: hostile },
    })),
    events: detailedGraph.events.map((event) => ({ ...event, title: { en: hostile } })),
  };
  const { page } = await sheet(graph, "matrix");
  expect(page.querySelector("script")).toBeNull();
  expect(textsOf(page).filter((text) => text.startsWith("</text><scr")).length).toBeGreaterThan(6);
});

test("what finds no room is counted", async () => {
  const { page } = await sheet(detailedGraph, "matrix", { width: 190, height: 900 });
  expect(textsOf(page).join("\n")).toContain("events are not drawn.");
  expect(idsOf(page).length).toBeLessThan(6);
});

test("all is network, timeline and matrix on one sheet", async () => {
  for (const size of [
    { width: 1600, height: 900 },
    { width: 1080, height: 1080 },
  ]) {
    const { page } = await sheet(detailedGraph, "all", size);
    expect(textsOf(page)).toEqual(expect.arrayContaining(["Network", "Timeline", "Matrix"]));
  }
});

function suppliedGraph(): EventGraph {
  const { graph } = parseText(readFileSync("data/japan-security.json", "utf8"));
  if (graph === null) throw new Error("The supplied data does not parse.");
  return graph;
}

test("the timeline has the lanes of the page: merged, opened, and of one that is chosen", async () => {
  const graph = suppliedGraph();
  const [timeline] = partsOf("timeline");
  if (timeline === undefined) throw new Error("The timeline has no part.");
  await loadPictures([timeline]);
  const lanes = (view: Partial<typeof defaultView>) => {
    const state = stateOf(graph, view);
    const one = exportContext(state, state.view, "http://localhost/", today);
    const options = { size: { width: 1400, height: 420 }, transparent: false, today };
    const page = read(bareSvg(one, timeline, options, "light"));
    return textsOf(page);
  };
  const names = lanes({});
  expect(names).toEqual(
    expect.arrayContaining(["NATO", "South Korea", "Other partners", "Background"]),
  );
  expect(names).not.toContain("Canada");
  expect(lanes({ selection: { kind: "actor", id: "canada" } })).toContain("Canada");
  expect(lanes({ open: ["partners"] })).toEqual(
    expect.arrayContaining(["Other partners", "G7", "France", "Canada"]),
  );
});

test("on a slide no picture of the supplied data is drawn smaller, so that words stay 24 px", async () => {
  const state = stateOf(suppliedGraph());
  const one = exportContext(state, state.view, "http://localhost/", today);
  for (const [view, place] of [
    ["timeline", "below"],
    ["timeline", "large"],
    ["matrix", "large"],
  ] as const) {
    const options = { size: slideSizes[place], transparent: false, today };
    const [part] = partsOf(view);
    if (part === undefined) throw new Error(`${view} has no part.`);
    await loadPictures([part]);
    const [first] = read(bareSvg(one, part, options, "light")).querySelectorAll("svg > g");
    expect(first?.getAttribute("transform") ?? "", `${view} ${place}`).not.toContain("scale");
  }
});
