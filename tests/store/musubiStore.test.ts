import { describe, expect, test, vi } from "vitest";
import { toEpochDay } from "../../src/model/dates/calendar.ts";
import { indexGraph } from "../../src/model/graphIndex.ts";
import { createMusubiStore } from "../../src/store/createMusubiStore.ts";
import { historyStep } from "../../src/store/history.ts";
import {
  emphasis,
  facets,
  filteredEvents,
  openStory,
  selectionHidden,
  shownEvents,
  shownProjection,
  statusCounts,
  timelineEvents,
  windowOf,
} from "../../src/store/selectors.ts";
import { defaultView } from "../../src/store/viewState.ts";
import { graphFromText } from "../fixtures/graphFromText.ts";

const open = () =>
  createMusubiStore(
    indexGraph(
      graphFromText(`
        old:  1965        agreement japan south-korea
        brus: 2022-05     visit japan nato
        rome: 2023-01-10  talks japan italy
        said: 2024-07     statement japan united-states china(subject)
        jet:  [..2035]    project japan italy  !planned
      `),
    ),
  );
const year = (number: number) => ({
  start: toEpochDay(number, 1, 1),
  end: toEpochDay(number, 12, 31),
});

describe("what is shown", () => {
  test("is what the filters leave inside the window; the default window leaves out the far ends", () => {
    const store = open();
    expect(shownEvents(store.getState()).map(({ id }) => id)).toEqual(["brus", "rome", "said"]);
    expect(filteredEvents(store.getState())).toHaveLength(5);
    expect(statusCounts(store.getState())).toEqual({
      events: { shown: 3, of: 5 },
      relationships: { shown: 5, of: 6 },
    });
  });

  test("follows window and filters together", () => {
    const store = open();
    store.getState().actions.setWindow(year(2023));
    expect(statusCounts(store.getState())).toEqual({
      events: { shown: 1, of: 5 },
      relationships: { shown: 1, of: 6 },
    });
    store.getState().actions.toggleFilter("partner", "nato");
    expect(statusCounts(store.getState()).events).toEqual({ shown: 0, of: 5 });
    store.getState().actions.clearFilters();
    store.getState().actions.setWindow(null);
    expect(statusCounts(store.getState()).events).toEqual({ shown: 3, of: 5 });
  });

  test("choosing years brings them into the window, and letting go of them the usual one", () => {
    const store = open();
    const { toggleFilter, setWindow, clearFacet } = store.getState().actions;
    setWindow(year(2024));
    toggleFilter("year", 1965);
    expect(windowOf(store.getState())).toEqual(year(1965));
    expect(shownEvents(store.getState()).map(({ id }) => id)).toEqual(["old"]);
    toggleFilter("year", 2022);
    expect(windowOf(store.getState())).toEqual({ start: year(1965).start, end: year(2022).end });
    clearFacet("year");
    expect(windowOf(store.getState())).toEqual({ start: year(2022).start, end: year(2024).end });
  });

  test("read for certain, leaves out what may lie elsewhere", () => {
    const store = open();
    const { setWindow, setDateMatching } = store.getState().actions;
    setWindow({ start: toEpochDay(2022, 5, 10), end: toEpochDay(2023, 12, 31) });
    expect(shownEvents(store.getState()).map(({ id }) => id)).toEqual(["brus", "rome"]);
    setDateMatching("certain");
    expect(shownEvents(store.getState()).map(({ id }) => id)).toEqual(["rome"]);
    expect(timelineEvents(store.getState()).map(({ id }) => id)).not.toContain("brus");
    expect(timelineEvents(store.getState()).map(({ id }) => id)).toContain("jet");
  });

  test("played, ends with what has happened by then", () => {
    const store = open();
    const { setAt, setPlay } = store.getState().actions;
    setAt(toEpochDay(2023, 12, 31));
    expect(shownEvents(store.getState()).map(({ id }) => id)).toEqual(["brus", "rome"]);
    expect(timelineEvents(store.getState()).map(({ id }) => id)).toEqual([
      "old",
      "brus",
      "rome",
      "jet",
    ]);
    setPlay("window");
    setAt(toEpochDay(2023, 3, 1));
    expect(shownEvents(store.getState()).map(({ id }) => id)).toEqual(["rome"]);
  });

  test("is computed once for the same filters and window", () => {
    const store = open();
    const derived = [shownEvents, shownProjection, facets, statusCounts] as const;
    const before = derived.map((select) => select(store.getState()));
    store.getState().actions.select({ kind: "event", id: "rome" });
    store.getState().actions.hover({ kind: "actor", id: "italy" });
    derived.forEach((select, at) => expect(select(store.getState())).toBe(before[at]));
    expect(emphasis(store.getState())).toBe(emphasis(store.getState()));
  });
});

test("two stores do not disturb each other", () => {
  const [one, other] = [open(), open()];
  const before = shownProjection(one.getState());
  other.getState().actions.setWindow(year(2023));
  shownProjection(other.getState());
  expect(shownProjection(one.getState())).toBe(before);
});

describe("actions", () => {
  test("that would change nothing, change nothing", () => {
    const store = open();
    const { select, hover, setText, setWindow, setShow, ...rest } = store.getState().actions;
    select({ kind: "event", id: "rome" });
    hover({ kind: "actor", id: "italy" });
    setWindow(year(2023));
    const heard = vi.fn();
    store.subscribe(heard);
    select({ kind: "event", id: "rome" });
    hover({ kind: "actor", id: "italy" });
    setText("");
    setWindow(year(2023));
    setShow("both");
    rest.setDateMatching("possible");
    rest.stopComparing();
    rest.setAt(null);
    rest.setPlay("accumulate");
    rest.clearFilters();
    rest.clearFacet("partner");
    rest.setFilters({ ...store.getState().view.filters });
    rest.setTheme("auto");
    rest.setLanguage(null);
    rest.list(null);
    rest.replaceView(store.getState().view);
    expect(heard).not.toHaveBeenCalled();
  });

  test("step through the shown events in order of time, and stop at the ends", () => {
    const store = open();
    const { stepEvent } = store.getState().actions;
    const selected = () => store.getState().view.selection?.id;
    stepEvent(1);
    expect(selected()).toBe("brus");
    stepEvent(-1);
    expect(selected()).toBe("brus");
    stepEvent(1);
    stepEvent(1);
    stepEvent(1);
    expect(selected()).toBe("said");
  });

  test("step from an event that is not shown to its neighbours in time", () => {
    const store = open();
    const { select, stepEvent, setWindow } = store.getState().actions;
    setWindow({ start: year(2022).start, end: year(2024).end });
    select({ kind: "event", id: "jet" });
    stepEvent(1);
    expect(store.getState().view.selection?.id).toBe("jet");
    stepEvent(-1);
    expect(store.getState().view.selection?.id).toBe("said");
  });

  test("keep of a text what a link can hold", () => {
    const store = open();
    store.getState().actions.setText(`\ud800${"x".repeat(900)}`);
    expect(store.getState().view.filters.text).toBe(`\ufffd${"x".repeat(499)}`);
  });

  test("keep the window within days that a link can write, in order", () => {
    const store = open();
    store.getState().actions.setWindow({ start: 10.4, end: -5 });
    expect(store.getState().view.window).toEqual({ start: 10, end: 10 });
    store.getState().actions.setWindow({ start: -1e12, end: 1e12 });
    expect(store.getState().view.window).toEqual({
      start: toEpochDay(-9999, 1, 1),
      end: toEpochDay(9999, 12, 31),
    });
  });

  test("toggle a filter on and off", () => {
    const store = open();
    const { toggleFilter, clearFacet } = store.getState().actions;
    toggleFilter("year", 2023);
    toggleFilter("year", 2022);
    expect(store.getState().view.filters.year).toEqual([2023, 2022]);
    toggleFilter("year", 2023);
    clearFacet("year");
    expect(store.getState().view.filters.year).toEqual([]);
  });

  test("a list takes the place of the selection, and a selection that of the list", () => {
    const store = open();
    const { list, select } = store.getState().actions;
    select({ kind: "event", id: "rome" });
    list({ kind: "events", id: "some", events: ["rome", "jet"] });
    expect(store.getState().view.selection).toBeNull();
    select({ kind: "event", id: "rome" });
    expect(store.getState().listed).toBeNull();
  });

  test("step through what an event was chosen from", () => {
    const store = open();
    const { list, select, stepEvent } = store.getState().actions;
    const selected = () => store.getState().view.selection?.id;
    list({ kind: "events", id: "some", events: ["rome", "said"] });
    stepEvent(1);
    const first = selected();
    stepEvent(1);
    expect([first, selected()].toSorted()).toEqual(["rome", "said"]);
    stepEvent(1);
    expect(["rome", "said"]).toContain(selected());
    // Of another event than those of the list: through all again.
    select({ kind: "event", id: "brus" });
    stepEvent(1);
    expect(store.getState().chosenFrom).toBeNull();
  });
});

test("a selection that is not in the pictures says why", () => {
  const store = open();
  const { select, setWindow, toggleFilter } = store.getState().actions;
  select({ kind: "event", id: "rome" });
  expect(selectionHidden(store.getState())).toBeNull();
  setWindow(year(2022));
  expect(selectionHidden(store.getState())).toBe("outsideWindow");
  toggleFilter("partner", "nato");
  expect(selectionHidden(store.getState())).toBe("filtered");
});

describe("the history", () => {
  const { view } = open().getState();
  test.each([
    ["a selection", { selection: { kind: "actor", id: "italy" } }, "push"],
    ["a filter", { filters: { ...view.filters, year: [2023] } }, "push"],
    ["another picture", { show: "network" }, "push"],
    ["a moved window", { window: year(2023) }, "settle"],
    ["a typed text", { filters: { ...view.filters, text: "rome" } }, "settle"],
    ["a language", { lang: "de" }, "replace"],
    ["a theme", { theme: "dark" }, "replace"],
    ["nothing", {}, "none"],
  ] as const)("takes %s", (_, change, step) => {
    expect(historyStep(defaultView, { ...defaultView, ...change })).toBe(step);
  });

  test("looks at what is meant, not at which object says it", () => {
    const before = { ...defaultView, selection: { kind: "actor", id: "italy" } as const };
    const after = { ...before, selection: { ...before.selection }, filters: { ...view.filters } };
    expect(historyStep(before, { ...after, lang: "de" })).toBe("replace");
  });

  test("never grows in an embed", () => {
    const embedded = { ...defaultView, embed: true };
    expect(historyStep(embedded, { ...embedded, selection: { kind: "actor", id: "italy" } })).toBe(
      "replace",
    );
  });
});

describe("a story", () => {
  const scene = (id: string, view: Record<string, string>) => ({
    id,
    title: { en: id },
    caption: { en: id },
    alt: { en: id },
    view,
  });
  const withStory = () => {
    const store = open();
    store.getState().actions.setStories([
      {
        id: "ties",
        title: { en: "Ties" },
        scenes: [scene("first", { sel: "event:brus" }), scene("second", { partner: "italy" })],
      },
    ]);
    return store;
  };

  test("is walked scene by scene, and stays at its ends", () => {
    const store = withStory();
    const { openScene, stepScene, setTheme } = store.getState().actions;
    setTheme("dark");
    openScene({ story: "ties", scene: "first" });
    stepScene(-1);
    expect(store.getState().view).toMatchObject({ selection: { id: "brus" }, theme: "dark" });
    stepScene(1);
    stepScene(1);
    expect(openStory(store.getState())).toMatchObject({ at: 1, scene: { id: "second" } });
    expect(store.getState().view).toMatchObject({
      selection: null,
      filters: { partner: ["italy"] },
      theme: "dark",
    });
  });

  test("is left with what is seen, and what is unknown opens nothing", () => {
    const store = withStory();
    const { openScene } = store.getState().actions;
    openScene({ story: "ties", scene: "third" });
    expect(store.getState().view).toBe(defaultView);
    openScene({ story: "ties", scene: "second" });
    openScene(null);
    expect(store.getState().view.scene).toBeNull();
    expect(store.getState().view.filters.partner).toEqual(["italy"]);
  });
});
