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
import { ChosenChange, CompareList, CompareTools } from "../../src/views/compare/ComparePanel.tsx";
import { Readout } from "../../src/views/readout/Readout.tsx";
import { DetailsPanel } from "../../src/views/details/DetailsPanel.tsx";
import { NetworkView } from "../../src/views/network/NetworkView.tsx";
import { button, region, renderPart, stubSizes } from "../fixtures/component.tsx";
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
      {network && <Readout />}
      <DetailsPanel
        comparison={{
          list: <CompareList />,
          tools: <CompareTools />,
          chosen: (selection) => <ChosenChange chosen={selection} />,
        }}
      />
    </>,
    graph,
    view,
  );
}

const list = () => region("Compared periods");
const group = (name: RegExp) =>
  within(within(list()).getByRole("region", { name }))
    .getAllByRole("button")
    .map((one) => one.getAttribute("aria-label"));

describe("comparing", () => {
  it("begins with the halves of the window, and ends with one window as long as both", async () => {
    const store = show({ window: years(2022, 2025) });
    act(() => store.getState().actions.startComparing());
    expect(store.getState().view).toMatchObject({
      compare: years(2022, 2023),
      window: years(2024, 2025),
    });
    await userEvent.click(button("Stop comparing"));
    expect(store.getState().view.compare).toBeNull();
    expect(windowOf(store.getState())).toEqual(years(2022, 2025));
    expect(screen.queryByRole("region", { name: "Compared periods" })).toBeNull();
  });

  it("swaps the two periods, in one step", async () => {
    const store = show(pinned);
    const changed = vi.fn();
    store.subscribe(changed);
    await userEvent.click(button("Swap"));
    expect(changed).toHaveBeenCalledTimes(1);
    expect(store.getState().view.compare).toEqual(years(2024, 2025));
    expect(windowOf(store.getState())).toEqual(years(2022, 2023));
  });

  it("takes periods as they are typed, and says what it cannot read", async () => {
    const store = show(pinned);
    const user = userEvent.setup();
    const first = screen.getByRole("textbox", { name: "First period" });
    expect(first).toHaveValue("2022–2023");
    await user.clear(first);
    await user.type(first, "2022-03 to 2022-09{Enter}");
    expect(store.getState().view.compare).toEqual({
      start: toEpochDay(2022, 3, 1),
      end: toEpochDay(2022, 9, 30),
    });
    const second = screen.getByRole("textbox", { name: "Second period" });
    await user.clear(second);
    await user.type(second, "soon{Enter}");
    expect(second).toHaveAttribute("aria-invalid", "true");
    expect(screen.getByRole("alert")).toHaveTextContent("“soon” is not a date.");
    await user.clear(second);
    await user.type(second, "2025");
    await user.tab();
    expect(windowOf(store.getState())).toEqual(years(2025, 2025));
  });

  it("offers the period before and the two halves where both are the same", async () => {
    const store = show({ compare: years(2024, 2025), window: years(2024, 2025) });
    expect(list()).toHaveTextContent("Both periods are 2024 to 2025.");
    await userEvent.click(button(/^First half with second 2024 → 2025$/u));
    expect(store.getState().view).toMatchObject({
      compare: years(2024, 2024),
      window: years(2025, 2025),
    });
  });

  it("moves both periods with the timeline, and keeps what is side by side so", () => {
    const store = show(pinned);
    const later = ({ start, end }: DayWindow): DayWindow => ({ start: start + 10, end: end + 10 });
    act(() => store.getState().actions.showTime(later(years(2022, 2025))));
    expect(store.getState().view).toMatchObject({
      compare: later(years(2022, 2023)),
      window: later(years(2024, 2025)),
    });
  });

  it("swaps chosen years away, which else would empty the window", async () => {
    const store = show({ compare: years(2022, 2022), filters: { ...noFilters, year: [2024] } });
    expect(list()).toHaveTextContent(
      "The filter by year (2024) holds for the second period alone.",
    );
    expect(group(/^Fewer/u)).toEqual(["Japan and Nato: 2 → 1 event, 1 source"]);
    await userEvent.click(button("Swap"));
    expect(store.getState().view.filters.year).toEqual([]);
    expect(statusCounts(store.getState()).events.shown).toBe(3);
  });
});

describe("the list", () => {
  it("says every tie in words, by its change", () => {
    show(pinned);
    expect(within(list()).getByRole("heading", { level: 2 })).toHaveTextContent(
      "2022 to 2023 → 2024 to 2025",
    );
    expect(group(/^New/u)).toEqual([
      "Japan and Canada: 0 → 1 event, 0 → 1 source",
      "Japan and United Kingdom: 0 → 1 event, 0 → 1 source",
      "Italy and United Kingdom: 0 → 1 event, 0 → 1 source",
    ]);
    expect(group(/^None in these sources for 2024/u)).toEqual([
      "Japan and France: 1 → 0 events, 1 → 0 sources",
    ]);
    expect(group(/^More/u)).toEqual(["Japan and Italy: 1 → 3 events, 1 source"]);
    expect(group(/^Fewer/u)).toEqual(["Japan and Nato: 2 → 1 event, 1 source"]);
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
    expect(group(/^Fewer/u)).toEqual(["Japan and Nato: 2 → 1 event, 1 source, 2 → 0.33 a year"]);
  });

  it("says when the periods overlap", () => {
    show({ compare: years(2022, 2024), window: years(2023, 2025) });
    expect(list()).toHaveTextContent("The periods overlap");
  });

  it("speaks German", () => {
    show({ ...pinned, lang: "de" });
    expect(screen.getByRole("button", { name: "Vergleich beenden" })).toBeVisible();
    expect(
      screen.getByRole("button", { name: "Japan und Italy: 1 → 3 Ereignisse, 1 Quelle" }),
    ).toBeVisible();
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

  it("says beside names what has changed, and nothing on the strands", () => {
    show(pinned, true);
    const labelOf = (id: string) =>
      network().querySelector(`text[data-names="actor"][data-named="${id}"]`)?.textContent;
    expect(labelOf("italy")).toBe("Italy1 → 3");
    expect(labelOf("france")).toBe("France1 → 0");
    expect(labelOf("canada")).toBe("Canada0 → 1");
    const signs = [...network().querySelectorAll("svg path[data-change]")].map((one) =>
      one.getAttribute("data-change"),
    );
    expect(signs.toSorted()).toEqual(["gone", "new", "new", "stronger", "stronger", "weaker"]);
    expect(cord("italy~japan")?.querySelector("text")).toBeNull();
  });

  it("draws an actor hollow, as large as it was, of whom the second period has nothing", () => {
    show(pinned, true);
    const node = (id: string) => network().querySelector(`g[data-actor="${id}"]`);
    expect(node("france")).toHaveAttribute("data-hollow");
    expect(node("italy")).not.toHaveAttribute("data-hollow");
  });

  it("says the change in the tree, after the count of the window", async () => {
    show(pinned, true);
    const tree = within(network()).getByRole("tree", { name: "Relationships" });
    act(() => within(tree).getAllByRole("treeitem")[0]?.focus());
    await userEvent.keyboard("*");
    for (const words of [
      "Japan–Italy, 3 of 4 events, more, 1 before",
      "Japan–France, 0 of 1 event, none in these sources, 1 before",
      "Japan–Canada, 1 event, new",
    ])
      expect(within(tree).getAllByText(words)[0]).toBeInTheDocument();
  });

  it("explains its marks in the readout, while there is something to compare", () => {
    const store = show({ window: years(2024, 2025) }, true);
    const legend = () =>
      screen.queryByRole("list", { name: "How to read the comparison", hidden: true });
    expect(legend()).toBeNull();
    act(() => store.getState().actions.setCompare(years(2024, 2025)));
    expect(legend()).toBeNull();
    act(() => store.getState().actions.setCompare(years(2022, 2023)));
    expect(legend()).toHaveTextContent("2022–2023");
    expect(legend()).toHaveTextContent("none in these sources");
  });
});

it("Reset lets go of the pinned period", () => {
  expect(viewAtStart({ ...defaultView, ...pinned }).compare).toBeNull();
});
