import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { toEpochDay } from "../../src/model/dates/calendar.ts";
import { shownEvents } from "../../src/store/selectors.ts";
import { defaultView, type ViewState } from "../../src/store/viewState.ts";
import { MatrixView } from "../../src/views/matrix/MatrixView.tsx";
import { event, region, renderPart } from "../fixtures/component.tsx";
import { detailedGraph } from "../fixtures/detailedGraph.ts";

const wide = { start: -3000, end: 30_000 };
const show = (view: Partial<ViewState> = {}) =>
  renderPart(<MatrixView />, detailedGraph, { show: "matrix", window: wide, ...view });

const matrix = () => region("Matrix");
const grid = () => within(matrix()).getByRole("grid", { name: "Actors and events" });
const names = () => within(grid()).getAllByRole("rowheader");
const name = (text: RegExp) => within(grid()).getByRole("rowheader", { name: text });
const columns = () => within(grid()).getAllByRole("columnheader").slice(1);
const column = (text: RegExp) => within(grid()).getByRole("columnheader", { name: text });
const cell = (text: RegExp) => within(grid()).getByRole("gridcell", { name: text });
const active = () => document.getElementById(grid().getAttribute("aria-activedescendant") ?? "");

describe("the matrix", () => {
  it("has a row an actor, a column an event in order of time, and a cell for every part", () => {
    const store = show();
    expect(names().map((row) => row.dataset["actor"])).toEqual([
      "japan",
      "nato",
      "south-korea",
      "italy",
      "united-kingdom",
      "china",
    ]);
    const shown = shownEvents(store.getState());
    expect(columns().map((one) => one.dataset["event"])).toEqual(shown.map(({ id }) => id));
    expect(within(grid()).getAllByRole("gridcell")).toHaveLength(
      shown.reduce((sum, { parties }) => sum + parties.length, 0),
    );
    expect(grid()).toHaveAttribute("aria-rowcount", "7");
    expect(grid()).toHaveAttribute("aria-colcount", "7");
  });

  it("says who, how, by whom, when and what", () => {
    show();
    expect(cell(/^Italy, host, Giorgia Meloni; 10 January 2023, Rome talks$/u)).toBeVisible();
    expect(
      cell(/^United Kingdom, mentioned, did not attend; 10 January 2023, Rome talks$/u),
    ).toBeVisible();
    expect(cell(/^Nato, host, planned; 29 June 2022, Kishida to go to Madrid$/u)).toBeVisible();
    expect(
      column(/^Rome talks, 10 January 2023, with Japan, Italy and United Kingdom$/u),
    ).toBeVisible();
    expect(name(/^Italy, 2 events$/u)).toBeVisible();
  });

  it("answers to the pointer and chooses events by column or part, actors by name", async () => {
    const store = show();
    const part = cell(/^Italy, host/u);
    await userEvent.hover(part);
    expect(store.getState().hover).toEqual({ kind: "event", id: "rome" });
    expect(column(/^Rome talks/u)).toHaveAttribute("data-level", "highlighted");
    expect(name(/^Japan/u)).toHaveAttribute("data-level", "highlighted");
    expect(within(matrix()).getByText("Italy, host, Giorgia Meloni")).toBeVisible();
    await userEvent.click(part);
    expect(store.getState().view.selection).toEqual({ kind: "event", id: "rome" });
    expect(column(/^Rome talks/u)).toHaveAttribute("aria-selected", "true");
    await userEvent.click(column(/^Ministers to talk/u));
    expect(store.getState().view.selection).toEqual({ kind: "event", id: "talks" });
    await userEvent.click(name(/^Nato/u));
    expect(store.getState().view.selection).toEqual({ kind: "actor", id: "nato" });
    expect(name(/^Nato/u)).toHaveAttribute("aria-selected", "true");
    await userEvent.unhover(grid());
    expect(store.getState().hover).toBeNull();
  });

  it("marks what belongs to a selection made elsewhere", () => {
    show({ selection: { kind: "relationship", id: "italy~japan" } });
    const levels = columns().map((one) => [one.dataset["event"], one.dataset["level"]]);
    expect(levels.filter(([, level]) => level === "highlighted").map(([id]) => id)).toEqual([
      "rome",
      "talks",
    ]);
    expect(name(/^Nato/u)).toHaveAttribute("data-level", "muted");
  });

  it("always says the chosen column in words", () => {
    show({ selection: event("kishi") });
    expect(within(matrix()).getByText("7 June 2022")).toBeVisible();
    expect(
      within(matrix()).getByText("Kishi and Bauer meet", { selector: "p > span" }),
    ).toBeVisible();
  });

  it("is one stop of Tab; arrows follow rows and threads, Enter chooses", async () => {
    const store = show();
    await userEvent.tab();
    while (document.activeElement !== grid()) await userEvent.tab();
    expect(active()).toBe(columns()[0]);
    expect(store.getState().hover).toEqual({ kind: "event", id: "old" });
    await userEvent.keyboard("{ArrowRight}{ArrowDown}{ArrowDown}");
    expect(active()).toHaveAccessibleName(/^Nato, took part, Rob Bauer/u);
    await userEvent.keyboard("{ArrowRight}");
    expect(active()).toHaveAccessibleName(/^Nato, host, planned; 29 June/u);
    await userEvent.keyboard("{Enter}");
    expect(store.getState().view.selection).toEqual({ kind: "event", id: "spain" });
    await userEvent.keyboard("{Home}");
    expect(active()).toBe(name(/^Nato/u));
    await userEvent.keyboard("{Enter}");
    expect(store.getState().view.selection).toEqual({ kind: "actor", id: "nato" });
    await userEvent.keyboard("{Control>}{End}{/Control}");
    expect(active()).toHaveAccessibleName(/^China, mentioned only; May 2023/u);
    await userEvent.tab();
    expect(store.getState().hover).toBeNull();
  });

  it("follows filters and the player, while rows and places keep still as it plays", () => {
    const store = show();
    const before = names().map((row) => row.dataset["actor"]);
    const place = column(/^Kishi and Bauer/u).style.left;
    act(() => store.getState().actions.setAt(toEpochDay(2022, 6, 10)));
    expect(columns().map((one) => one.dataset["event"])).toEqual(["old", "kishi"]);
    expect(names().map((row) => row.dataset["actor"])).toEqual(before);
    expect(column(/^Kishi and Bauer/u).style.left).toBe(place);
    expect(name(/^Italy, 0 of 2 events$/u)).toBeVisible();
    act(() => store.getState().actions.setAt(null));
    act(() => store.getState().actions.toggleFilter("partner", "italy"));
    expect(columns().map((one) => one.dataset["event"])).toEqual(["rome", "talks"]);
    expect(names().map((row) => row.dataset["actor"])).toEqual([
      "japan",
      "italy",
      "united-kingdom",
    ]);
  });

  it("says so when nothing is left", () => {
    show({ filters: { ...defaultView.filters, text: "nothing like this" } });
    expect(within(matrix()).getByText("No event is left to draw.")).toBeVisible();
    expect(screen.queryByRole("grid")).toBeNull();
  });

  it("is German in German", () => {
    show({ lang: "de" });
    expect(screen.getByRole("grid", { name: "Akteure und Ereignisse" })).toBeVisible();
    expect(
      screen.getByRole("gridcell", { name: /^Italy, Gastgeber, Giorgia Meloni; 10. Januar/u }),
    ).toBeVisible();
  });
});
