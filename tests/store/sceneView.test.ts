import { expect, test } from "vitest";
import { toEpochDay } from "../../src/model/dates/calendar.ts";
import type { Scene, Story } from "../../src/model/eventGraph.ts";
import { indexGraph } from "../../src/model/graphIndex.ts";
import { openScene } from "../../src/store/openScene.ts";
import { createMusubiStore } from "../../src/store/createMusubiStore.ts";
import { sceneView } from "../../src/store/viewLink.ts";
import { defaultView, type ViewState } from "../../src/store/viewState.ts";
import { hasUnsavedStories } from "../../src/store/musubiState.ts";
import { detailedGraph } from "../fixtures/detailedGraph.ts";

const index = indexGraph(detailedGraph);
const words = { title: { en: "One" }, caption: { en: "One" }, alt: { en: "One" } };
const looked: ViewState = {
  ...defaultView,
  selection: { kind: "relationship", id: "italy~japan" },
  filters: { ...defaultView.filters, partner: ["italy"], text: "rome" },
  window: { start: toEpochDay(2022, 1, 1), end: toEpochDay(2023, 6, 30) },
  at: toEpochDay(2023, 1, 10),
  show: "network",
};

test("a scene keeps what is looked at, and comes back to it", () => {
  const scene: Scene = { id: "one", ...words, view: sceneView(looked) };
  const story: Story = { id: "s", title: { en: "S" }, scenes: [scene] };
  expect(openScene(story, scene, index).baseline).toEqual(looked);
});

test("a scene keeps nothing of how the viewer has it, nor of the story it is taken in", () => {
  const scene: Scene = { id: "one", ...words, view: { q: "rome" } };
  const story: Story = { id: "s", title: { en: "S" }, scenes: [scene] };
  const own = { lang: "de", theme: "dark", motion: "off", embed: true, still: true } as const;
  const open = openScene(story, scene, index);
  const view = { ...looked, ...own, controls: false, data: "data/x.json", scene: open };
  expect(sceneView(view)).toEqual(sceneView(looked));
  expect(sceneView(defaultView)).toEqual({});
});

test("stories are unsaved from the first change until they are in a file", () => {
  const store = createMusubiStore(index);
  const { actions } = store.getState();
  expect(hasUnsavedStories(store.getState())).toBe(false);
  actions.setStories([{ id: "s", title: { en: "S" }, scenes: [] }]);
  expect(hasUnsavedStories(store.getState())).toBe(true);
  actions.keepStories();
  expect(hasUnsavedStories(store.getState())).toBe(false);
});
