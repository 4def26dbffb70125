import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { toEpochDay } from "../../src/model/dates/calendar.ts";
import type { DayWindow } from "../../src/model/dates/dayWindow.ts";
import { noFilters } from "../../src/model/filter.ts";
import type { MusubiStore } from "../../src/store/musubiState.ts";
import { statusCounts, windowOf } from "../../src/store/selectors.ts";
import { viewAtStart } from "../../src/store/history.ts";
import { defaultView, type ViewState } from "../../src/store/viewState.ts";
import { CompareControl } from "../../src/views/compare/CompareControl.tsx";
import { ComparePanel } from "../../src/views/compare/ComparePanel.tsx";
import { DetailsPanel } from "../../src/views/details/DetailsPanel.tsx";
import { NetworkView } from "../../src/views/network/NetworkView.tsx";
import { button, press, region, renderPart, stubSizes } from "../fixtures/component.tsx";
import { graphFromText } from "../fixtures/graphFromText.ts";

const graph = graphFromText(`
  a: 2022  talks  japan italy
  b: 2022  talks  japan nato
  c: 2022  talks  japan nato
  d: 2023  talks  japan france
  e: 2024  talks  japan italy
  f: 2024  talks  japan italy
  g: 2024  talks  japan nato
  h: 2025  talks  japan canada  !planned
  i: 2025  talks  japan italy united-kingdom
`);

const years = (first: number, last: number): DayWindow => ({
  start: toEpochDay(first, 1, 1),
  end: toEpochDay(last, 12, 31),
});
const pinned: Partial<ViewState> = { compare: years(2022, 2023), window: years(2024, 2025) };

beforeEach(() => stubSizes(1000, 420));

function show(view: Partial<ViewState> = {}, network = false): MusubiStore {
  return renderPart(
    <>
      {network && <NetworkView />}
      <CompareControl />
      <DetailsPanel comparison={<ComparePanel />} />
    </>,
    graph,
    view,
  );
}

const list = () => region("Compared periods");
const group = (name: RegExp) =>
  within(within(list()).getByRole("region", { name }))
    .getAllByRole("button")
    .map((one) => one.textContent);

describe("the button", () => {
  it("pins the window, and lets go of it", async () => {
    const store = show();
    const user = userEvent.setup();
    expect(button("Compare")).toHaveAttribute("aria-pressed", "false");
    expect(screen.queryByRole("button", { name: "Swap" })).toBeNull();
    await user.click(button("Compare"));
    expect(button("Compare")).toHaveAttribute("aria-pressed", "true");
    expect(store.getState().view.compare).toEqual(years(2022, 2025));
    expect(screen.getByText("with 2022 to 2025")).toBeVisible();
    expect(list()).toHaveTextContent("Move the window to compare with 2022 to 2025.");
    await user.click(button("Compare"));
    expect(store.getState().view.compare).toBeNull();
    expect(screen.queryByRole("region", { name: "Compared periods" })).toBeNull();
  });

  it("swaps the pinned period and the window, in one step", async () => {
    const store = show(pinned);
    const changed = vi.fn();
    store.subscribe(changed);
    await userEvent.click(button("Swap"));
    expect(changed).toHaveBeenCalledTimes(1);
    expect(store.getState().view.compare).toEqual(years(2024, 2025));
    expect(windowOf(store.getState())).toEqual(years(2022, 2023));
  });

  it("takes the period before, or the two halves of the window", async () => {
    const store = show({ window: years(2024, 2025) });
    await userEvent.click(button("Compare"));
    await userEvent.click(button(/^First half with second 2024 → 2025$/u));
    expect(store.getState().view).toMatchObject({
      compare: years(2024, 2024),
      window: years(2025, 2025),
    });
    await userEvent.click(button("Previous period"));
    expect(store.getState().view.compare).toEqual(years(2024, 2024));
  });

  it("swaps chosen years away, which else would empty the window", async () => {
    const store = show({ compare: years(2022, 2022), filters: { ...noFilters, year: [2024] } });
    expect(list()).toHaveTextContent("The filter by year (2024) holds for the window alone");
    expect(group(/^Weaker/u)).toEqual(["Japan and Nato: 2 → 1 events"].map(oneEvent));
    await userEvent.click(button("Swap"));
    expect(store.getState().view.filters.year).toEqual([]);
    expect(statusCounts(store.getState()).events.shown).toBe(3);
  });
});

const oneEvent = (words: string): string => words.replace("1 events", "1 event");

describe("the list", () => {
  it("says every tie in words, by its change", () => {
    show(pinned);
    expect(within(list()).getByRole("heading", { level: 2 })).toHaveTextContent(
      "2022 to 2023 → 2024 to 2025",
    );
    expect(group(/^New/u)).toEqual([
      "Japan and Canada: 0 → 1 event",
      "Italy and United Kingdom: 0 → 1 event",
      "Japan and United Kingdom: 0 → 1 event",
    ]);
    expect(group(/^None in these sources for 2024/u)).toEqual(["Japan and France: 1 → 0 events"]);
    expect(group(/^Stronger/u)).toEqual(["Japan and Italy: 1 → 3 events"]);
    expect(group(/^Weaker/u)).toEqual(["Japan and Nato: 2 → 1 event"]);
  });

  it("points at a relationship, and chooses it; the way back leads to all changes", async () => {
    const store = show(pinned);
    const user = userEvent.setup();
    await user.hover(button(/^Japan and France:/u));
    expect(store.getState().hover).toEqual({ kind: "relationship", id: "france~japan" });
    await user.click(button(/^Japan and France:/u));
    expect(store.getState().view.selection).toEqual({ kind: "relationship", id: "france~japan" });
    const details = screen.getByRole("complementary", { name: "Details" });
    expect(details).toHaveTextContent(
      /None in these sources for 2024 ?(?:to|–) ?2025: 1 → 0 events/u,
    );
    // It is drawn as an outline, so no button offers to show it.
    expect(within(details).queryByRole("button", { name: /window/u })).toBeNull();
    await user.click(button("All changes"));
    expect(list()).toBeVisible();
  });

  it("gives events a year where the periods differ in length", () => {
    show({ compare: years(2022, 2022), window: years(2023, 2025) });
    expect(list()).toHaveTextContent("The periods differ in length (1 year and 3 years)");
    expect(group(/^Weaker/u)).toEqual(["Japan and Nato: 2 → 1 event 2 → 0.33 a year"]);
  });

  it("says when the periods overlap", () => {
    show({ compare: years(2022, 2024), window: years(2023, 2025) });
    expect(list()).toHaveTextContent("The periods overlap");
  });

  it("speaks German", () => {
    show({ ...pinned, lang: "de" });
    expect(screen.getByRole("button", { name: "Vergleichen" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Japan und Italy: 1 → 3 Ereignisse" })).toBeVisible();
  });
});

describe("the network", () => {
  const network = () => region("Network");
  const cord = (id: string) => network().querySelector(`[data-relationship="${id}"]`);

  it("draws the ties of both periods, those of the pinned one alone hollow", () => {
    const store = show(pinned, true);
    expect(cord("france~japan")?.querySelectorAll("[data-hollow]")).toHaveLength(1);
    expect(cord("canada~japan")?.querySelectorAll("[data-hollow]")).toHaveLength(0);
    expect(cord("italy~japan")?.querySelectorAll("[data-event]")).toHaveLength(3);
    expect(cord("italy~japan")?.querySelectorAll("[data-hollow]")).toHaveLength(1);
    expect(statusCounts(store.getState()).events).toEqual({ shown: 5, of: 9 });
  });

  it("marks a tie with the sign of its change and both counts", () => {
    show(pinned, true);
    const signs = [...network().querySelectorAll("svg g[data-change]")].map(
      (one) => `${one.getAttribute("data-change")} ${one.textContent}`,
    );
    expect(signs.toSorted()).toEqual([
      "gone 1 → 0",
      "new ",
      "new 0 → 1",
      "stronger 1 → 3",
      "weaker 2 → 1",
    ]);
  });

  it("says the change in the tree, after the count of the window", async () => {
    show(pinned, true);
    const tree = within(network()).getByRole("tree", { name: "Relationships" });
    act(() => within(tree).getAllByRole("treeitem")[0]?.focus());
    await userEvent.keyboard("*");
    for (const words of [
      "Japan–Italy, 3 of 4 events, stronger, 1 before",
      "Japan–France, 0 of 1 event, none in these sources, 1 before",
      "Japan–Canada, 1 event, new",
    ])
      expect(within(tree).getAllByText(words)[0]).toBeInTheDocument();
  });

  it("explains its marks only while a period is pinned", async () => {
    show({ window: years(2024, 2025) }, true);
    const name = "How to read the comparison";
    expect(screen.queryByRole("list", { name })).toBeNull();
    await userEvent.click(button("Compare"));
    // Nothing is compared while both are the same.
    expect(screen.queryByRole("list", { name })).toBeNull();
    await press("Previous period");
    expect(screen.getByRole("list", { name })).toHaveTextContent("only 2022 to 2023");
  });
});

it("Reset lets go of the pinned period", () => {
  expect(viewAtStart({ ...defaultView, ...pinned }).compare).toBeNull();
});
