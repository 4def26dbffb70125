import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { noFilters, type Filters } from "../../src/model/filter.ts";
import type { MusubiStore } from "../../src/store/musubiState.ts";
import { ActiveFilters } from "../../src/views/filters/ActiveFilters.tsx";
import { EmptyResult } from "../../src/views/filters/EmptyResult.tsx";
import { toEpochDay } from "../../src/model/dates/calendar.ts";
import { windowOf } from "../../src/store/selectors.ts";
import type { ViewState } from "../../src/store/viewState.ts";
import { LaneLabels, useCountedLanes } from "../../src/views/timeline/LaneLabels.tsx";
import { FilterMenu } from "../../src/views/filters/FilterMenu.tsx";
import { press, renderPart } from "../fixtures/component.tsx";
import { graphFromText } from "../fixtures/graphFromText.ts";
import { detailedGraph } from "../fixtures/detailedGraph.ts";

function show(filters: Partial<Filters> = {}): MusubiStore {
  return renderPart(
    <>
      <ActiveFilters />
      <EmptyResult onOpenData={undefined} />
    </>,
    detailedGraph,
    { filters: { ...noFilters, ...filters } },
  );
}

const filtersOf = (store: MusubiStore) => store.getState().view.filters;
const partners = () => within(screen.getByRole("group", { name: "Partners" }));

describe("the labels of the lanes", () => {
  function Lanes() {
    const lanes = useCountedLanes();
    const bands = lanes.map((_, at) => ({ top: at * 24, height: 24 }));
    const naming = "totals" as const;
    const places = { element: document.body, bands, inset: 24, width: 184, naming };
    return <LaneLabels places={places} lanes={lanes} levelOf={() => "default"} />;
  }
  const open = (view: Partial<ViewState> = {}) => renderPart(<Lanes />, detailedGraph, view);
  const label = (name: string) => partners().getByRole("button", { name });

  it("are the partners in their order, each with its count", () => {
    open();
    expect(
      partners()
        .getAllByRole("button", { pressed: false })
        .map((one) => one.getAttribute("aria-label")),
    ).toEqual(["Nato 2", "South Korea 0 of 1", "Italy 2"]);
  });

  it("keep only that partner at a click, then others too, then not that one", async () => {
    const store = open();
    await userEvent.click(label("Italy 2"));
    expect(filtersOf(store).partner).toEqual(["italy"]);
    expect(partners().getByRole("button", { name: "Italy 2", pressed: true })).toBeVisible();
    await userEvent.click(partners().getByRole("button", { name: /^Nato/u }));
    expect(filtersOf(store).partner).toEqual(["italy", "nato"]);
    await userEvent.click(label("Italy 2"));
    expect(filtersOf(store).partner).toEqual(["nato"]);
  });

  it("count with the other filters, and one of none can be chosen", async () => {
    const store = open({ filters: { ...noFilters, year: [1965] } });
    await userEvent.click(label("Italy 0 of 2"));
    expect(filtersOf(store).partner).toEqual(["italy"]);
  });

  it("point at their actor in both pictures, by pointer and by keyboard", async () => {
    const store = open();
    await userEvent.hover(label("Italy 2"));
    expect(store.getState().hover).toEqual({ kind: "actor", id: "italy" });
    await userEvent.unhover(label("Italy 2"));
    expect(store.getState().hover).toBeNull();
    await userEvent.tab();
    expect(store.getState().hover).toEqual({ kind: "actor", id: "nato" });
  });

  it("open a group at a click or by keyboard, and point at its events", async () => {
    const many = graphFromText(
      `
      ${["2020", "2021", "2022", "2023", "2024"].map((year) => `${year} talks japan nato`).join("\n")}
      peak: 2022  summit japan g7 canada
      tour: 2023  visit japan canada
    `,
      { partners: ["nato", "g7", "canada"] },
    );
    const store = renderPart(<Lanes />, many);
    const others = label("Other partners 2");
    expect(others).toHaveAttribute("aria-expanded", "false");
    expect(partners().queryByRole("button", { name: /^Canada/u })).toBeNull();
    await userEvent.hover(others);
    expect(store.getState().hover).toMatchObject({ kind: "events", events: ["peak", "tour"] });
    await userEvent.click(others);
    expect(store.getState().view.open).toEqual(["partners"]);
    expect(label("Other partners 2")).toHaveAttribute("aria-expanded", "true");
    expect(label("Canada 2")).toHaveAttribute("aria-pressed", "false");
    label("Other partners 2").focus();
    await userEvent.keyboard("{Enter}");
    expect(store.getState().view.open).toEqual([]);
  });

  it("show a partner that is chosen, also of a closed group", () => {
    const many = graphFromText(
      `
      ${["2020", "2021", "2022", "2023", "2024"].map((year) => `${year} talks japan nato`).join("\n")}
      2022  summit japan g7
      2023  visit japan canada
      2024  visit japan france
    `,
      { partners: ["nato", "g7", "canada", "france"] },
    );
    renderPart(<Lanes />, many, { filters: { ...noFilters, partner: ["canada"] } });
    expect(label("Canada 1")).toHaveAttribute("aria-pressed", "true");
    expect(label("Other partners 0 of 2")).toBeVisible();
  });

  it("are names only in a frame, which has no sign of a filter", () => {
    open({ embed: true });
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.getByText("Italy")).toBeInTheDocument();
  });
});

// jsdom opens no popover: its content is found but counts as hidden.
describe("the menu", () => {
  const menu = () => within(screen.getByRole("dialog", { hidden: true }));
  const open = (view: Partial<ViewState> = {}) => renderPart(<FilterMenu />, detailedGraph, view);
  const type = async (text: string): Promise<void> => {
    const field = menu().getByLabelText("Period shown");
    await userEvent.clear(field);
    await userEvent.type(field, `${text}{Enter}`);
  };

  it("is named by the period that is shown", () => {
    open({ window: { start: 19_113, end: 19_137 } });
    expect(screen.getByRole("button", { name: "1–25 May 2022, filters" })).toBeVisible();
  });

  it("offers the years", async () => {
    const store = open();
    await userEvent.click(menu().getByLabelText("2023 3"));
    expect(filtersOf(store).year).toEqual([2023]);
  });

  it("has partners, kinds, topics and sources with their counts", async () => {
    const store = open();
    await userEvent.click(menu().getByLabelText("Italy 2"));
    await userEvent.click(menu().getByLabelText("Meeting 1 of 2"));
    await userEvent.click(menu().getByLabelText(/^Ein Artikel/u));
    expect(filtersOf(store)).toMatchObject({
      partner: ["italy"],
      type: ["meeting"],
      source: ["web"],
    });
  });

  it("takes a period that is typed, in one entry", async () => {
    const store = open();
    await type("2022-03 to 2022-09");
    expect(store.getState().view.window).toEqual({
      start: toEpochDay(2022, 3, 1),
      end: toEpochDay(2022, 9, 30),
    });
    await userEvent.click(menu().getByText("All years"));
    expect(windowOf(store.getState()).start).toBe(toEpochDay(1965, 1, 1));
  });

  it("says what is wrong with a period, and keeps it to be mended", async () => {
    const store = open();
    await type("2022 to spring");
    expect(menu().getByRole("alert", { hidden: true })).toHaveTextContent("“spring” is not a date");
    expect(menu().getByLabelText("Period shown")).toHaveValue("2022 to spring");
    expect(menu().getByLabelText("Period shown")).toHaveAttribute("aria-invalid", "true");
    await type("2024 to 2022");
    expect(menu().getByRole("alert", { hidden: true })).toHaveTextContent("ends before it begins");
    expect(store.getState().view.window).toBeNull();
  });
});

describe("what is active", () => {
  it("is absent while nothing is filtered", () => {
    show();
    expect(screen.queryByRole("group", { name: "Active filters" })).toBeNull();
  });

  it("reads as a sentence of how much is left by what", () => {
    show({ partner: ["italy", "nato"], year: [2023] });
    expect(screen.getByRole("group", { name: "Active filters" })).toHaveTextContent(
      /^\d+ of \d+ events with Italy or Nato in 2023 Clear all filters$/u,
    );
  });

  it("joins partners by or, or by and at a click on the word", async () => {
    const store = show({ partner: ["italy", "nato"] });
    await press("or: switch to “and”");
    expect(filtersOf(store).allPartners).toBe(true);
    await press("and: switch to “or”");
    expect(filtersOf(store).allPartners).toBe(false);
    await press("or: switch to “and”");
    await press("Remove Italy");
    expect(filtersOf(store)).toEqual({ ...noFilters, partner: ["nato"] });
  });

  it("is named and goes with one click", async () => {
    const store = show({ type: ["meeting"], topic: ["arms"] });
    await press("Remove Meeting");
    expect(filtersOf(store)).toEqual({ ...noFilters, topic: ["arms"] });
  });

  it("is also the stricter way to count uncertain dates", async () => {
    const store = renderPart(<ActiveFilters />, detailedGraph, { dateMatching: "certain" });
    await press("Remove Definitely in this period");
    expect(store.getState().view.dateMatching).toBe("possible");
    expect(screen.queryByRole("group", { name: "Active filters" })).toBeNull();
  });

  it("goes all at once", async () => {
    const store = show({ partner: ["italy"], text: "rome" });
    await press("Clear all filters");
    expect(filtersOf(store)).toEqual(noFilters);
    expect(screen.queryByRole("button", { name: "Clear all filters" })).toBeNull();
  });
});

describe("the text", () => {
  it("is removed like any other filter", async () => {
    const store = show({ text: "rome" });
    const active = within(screen.getByRole("group", { name: "Active filters" }));
    await userEvent.click(active.getByRole("button", { name: "Remove “rome”" }));
    expect(filtersOf(store).text).toBe("");
  });
});

describe("when nothing is left", () => {
  it("says which filters exclude each other and offers to drop each", async () => {
    const store = show({ partner: ["italy"], year: [1965] });
    expect(screen.getByRole("heading", { name: "No event is left" })).toBeVisible();
    expect(screen.getByText("Nothing matches “Italy” and “1965” at once.")).toBeVisible();
    await press("Without “1965”: 2 events");
    expect(filtersOf(store)).toEqual({ ...noFilters, partner: ["italy"] });
    expect(screen.queryByRole("heading", { name: "No event is left" })).toBeNull();
  });

  it("where no single one helps offers each alone", async () => {
    const store = show({ partner: ["nato"], year: [1965], topic: ["arms"] });
    await press("Only “Arms”: 1 event");
    expect(filtersOf(store)).toEqual({ ...noFilters, topic: ["arms"] });
  });

  it("tells filters from a window that shows none of what they leave", async () => {
    const store = show({ year: [1965] });
    act(() => store.getState().actions.setWindow({ start: 0, end: 99 }));
    expect(screen.getByText(/1 event matches the filters, but none in the years/)).toBeVisible();
    await press("Show their years");
    expect(store.getState().view.window).toEqual({ start: -1826, end: -1462 });
  });
});
