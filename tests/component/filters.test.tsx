import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { noFilters, type Filters } from "../../src/model/filter.ts";
import type { MusubiStore } from "../../src/store/musubiState.ts";
import { ActiveFilters } from "../../src/views/filters/ActiveFilters.tsx";
import { EmptyResult } from "../../src/views/filters/EmptyResult.tsx";
import { FilterBar } from "../../src/views/filters/FilterBar.tsx";
import { press, renderPart } from "../fixtures/component.tsx";
import { detailedGraph } from "../fixtures/detailedGraph.ts";

function show(filters: Partial<Filters> = {}): MusubiStore {
  return renderPart(
    <>
      <FilterBar />
      <ActiveFilters />
      <EmptyResult />
    </>,
    detailedGraph,
    { filters: { ...noFilters, ...filters } },
  );
}

const filtersOf = (store: MusubiStore) => store.getState().view.filters;
const partners = () => within(screen.getByRole("group", { name: "Partners" }));

describe("the bar", () => {
  it("offers the partners in their order, each with its count", () => {
    show();
    expect(screen.getByRole("search", { name: "Filters" })).toBeVisible();
    const chips = partners().getAllByRole("button");
    expect(chips.map((chip) => chip.getAttribute("aria-label"))).toEqual([
      "Nato 2",
      "South Korea 0 of 1",
      "Italy 2",
    ]);
  });

  it("takes a partner in and out with a press", async () => {
    const store = show();
    const italy = partners().getByRole("button", { name: "Italy 2" });
    await userEvent.click(italy);
    expect(italy).toHaveAttribute("aria-pressed", "true");
    expect(filtersOf(store).partner).toEqual(["italy"]);
    await userEvent.click(italy);
    expect(filtersOf(store).partner).toEqual([]);
  });

  it("counts each value given the other facets, and lets one of none be chosen", async () => {
    const store = show({ year: [1965] });
    const italy = partners().getByRole("button", { name: "Italy 0 of 2" });
    await userEvent.click(italy);
    expect(filtersOf(store).partner).toEqual(["italy"]);
  });

  it("offers the years", async () => {
    const store = show();
    const [years] = screen.getAllByRole("group", { name: "Years" });
    if (years === undefined) throw new Error("no years");
    await userEvent.click(within(years).getByRole("button", { name: "2023 3" }));
    expect(filtersOf(store).year).toEqual([2023]);
  });

  it("has kinds, topics and sources behind a button", async () => {
    const store = show();
    // jsdom opens no popover: its content is found but counts as hidden.
    await userEvent.click(screen.getByLabelText("Meeting 2"));
    await userEvent.click(screen.getByLabelText("Ein Artikel 1"));
    expect(filtersOf(store)).toMatchObject({ type: ["meeting"], source: ["web"] });
    expect(screen.getByRole("button", { name: "More filters (2)" })).toBeVisible();
  });

  it("answers in both pictures to the partner under the pointer", async () => {
    const store = show();
    await userEvent.hover(partners().getByRole("button", { name: "Italy 2" }));
    expect(store.getState().hover).toEqual({ kind: "actor", id: "italy" });
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

  it("is named and goes with one click", async () => {
    const store = show({ type: ["meeting"], topic: ["arms"] });
    await press("Remove Meeting");
    expect(filtersOf(store)).toEqual({ ...noFilters, topic: ["arms"] });
  });

  it("goes all at once", async () => {
    const store = show({ partner: ["italy"], text: "rome" });
    await press("Clear all filters");
    expect(filtersOf(store)).toEqual(noFilters);
    expect(screen.queryByRole("button", { name: "Clear all filters" })).toBeNull();
  });
});

describe("the text", () => {
  it("is reached by / and emptied by Esc, which goes no further", async () => {
    const store = show();
    await userEvent.keyboard("/");
    const box = screen.getByRole("searchbox", { name: "Filter by text" });
    expect(box).toHaveFocus();
    await userEvent.keyboard("rome/x");
    expect(filtersOf(store).text).toBe("rome/x");
    await userEvent.keyboard("{Escape}");
    expect(filtersOf(store).text).toBe("");
    expect(box).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    expect(box).not.toHaveFocus();
  });

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

it("follows a change from elsewhere", () => {
  const store = show();
  act(() => store.getState().actions.toggleFilter("partner", "italy"));
  expect(partners().getByRole("button", { name: "Italy 2", pressed: true })).toBeVisible();
});
