import { act, renderHook, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { noFilters } from "../../src/model/filter.ts";
import { indexGraph } from "../../src/model/graphIndex.ts";
import { createMusubiStore } from "../../src/store/createMusubiStore.ts";
import { StoreProvider } from "../../src/store/StoreContext.tsx";
import { defaultView, type ViewState } from "../../src/store/viewState.ts";
import { EventTableView } from "../../src/views/eventTable/EventTableView.tsx";
import { useTableEvents } from "../../src/views/eventTable/useTableEvents.ts";
import { dyadicEvents } from "../bench/madeEvents.ts";
import { renderPart } from "../fixtures/component.tsx";
import { detailedGraph } from "../fixtures/detailedGraph.ts";

const wide = { start: -3000, end: 30_000 };
const show = (view: Partial<ViewState> = {}) =>
  renderPart(<EventTableView />, detailedGraph, { show: "table", window: wide, ...view });

const table = () => screen.getByRole("table", { name: "Event table" });
const rows = () => within(table()).getAllByRole("row").slice(1);
const order = () => rows().map((row) => row.getAttribute("data-event"));
const header = (name: string) => within(table()).getByRole("columnheader", { name });

describe("the event table", () => {
  it("says of each event when, what, who, how sure and from where", () => {
    show();
    expect(table()).toHaveAttribute("aria-rowcount", "7");
    const rome = rows().find((row) => row.dataset["event"] === "rome");
    if (rome === undefined) throw new Error("no row");
    const cells = within(rome).getAllByRole("cell");
    expect(cells.slice(0, 5).map((cell) => cell.textContent)).toEqual([
      "10 Jan 2023",
      "Rome talks",
      "Meeting",
      "Japan, Italy, United Kingdom (mentioned, did not attend)",
      "Relative",
    ]);
    expect(cells).toHaveLength(6);
    expect(rome).toHaveAttribute("aria-rowindex", String(order().indexOf("rome") + 2));
  });

  it("is in order of time, and by a header's press in its order, then the other way round", async () => {
    const store = show();
    expect(header("Date")).toHaveAttribute("aria-sort", "ascending");
    const byTime = order();
    await userEvent.click(within(header("Title")).getByRole("button"));
    expect(header("Title")).toHaveAttribute("aria-sort", "ascending");
    expect(header("Date")).toHaveAttribute("aria-sort", "none");
    const titles = rows().map((row) => within(row).getByRole("button").textContent);
    expect(titles).toEqual(titles.toSorted());
    await userEvent.click(within(header("Title")).getByRole("button"));
    expect(header("Title")).toHaveAttribute("aria-sort", "descending");
    expect(store.getState().view.sort).toEqual({ column: "title", descending: true });
    await userEvent.click(within(header("Date")).getByRole("button"));
    expect(order()).toEqual(byTime);
  });

  it("sorts thousands in short tasks, once for all filters and windows", async () => {
    const view = { ...defaultView, sort: { column: "type", descending: true } } as const;
    const store = createMusubiStore(indexGraph(dyadicEvents(6000, 12)), view);
    const { result } = renderHook(useTableEvents, {
      wrapper: ({ children }) => <StoreProvider store={store}>{children}</StoreProvider>,
    });
    expect(result.current.isSorting).toBe(true);
    expect(result.current.events).toHaveLength(6000);
    await waitFor(() => expect(result.current.isSorting).toBe(false));
    act(() => store.getState().actions.setFilters({ ...noFilters, partner: ["actor-0"] }));
    const { events, isSorting } = result.current;
    expect(isSorting).toBe(false);
    expect(events.length).toBeGreaterThan(0);
    expect(events.length).toBeLessThan(6000);
    const { compare } = new Intl.Collator("en", { numeric: true });
    const types = events.map(({ row }) => row.type.replace("-", " "));
    expect(types).toEqual(types.toSorted((one, other) => compare(other, one)));
  });

  it("answers to the pointer, and chooses by a click anywhere in the row", async () => {
    const store = show();
    const [row] = rows();
    if (row === undefined) throw new Error("no row");
    await userEvent.hover(row);
    expect(store.getState().hover).toEqual({ kind: "event", id: "old" });
    expect(row).toHaveAttribute("data-level", "highlighted");
    await userEvent.click(within(row).getByText("1965"));
    expect(store.getState().view.selection).toEqual({ kind: "event", id: "old" });
    expect(row).toHaveAttribute("aria-current", "true");
  });

  it("is one stop of Tab; arrows, Home and End lead through it, Enter chooses", async () => {
    const store = show();
    within(header("Sources")).getByRole("button").focus();
    await userEvent.tab();
    expect(within(rows()[0] ?? table()).getByRole("button")).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(within(rows()[1] ?? table()).getByRole("button")).toHaveFocus();
    expect(store.getState().hover).toEqual({ kind: "event", id: order()[1] });
    await userEvent.keyboard("{End}{Enter}");
    expect(store.getState().view.selection).toEqual({ kind: "event", id: order().at(-1) });
    await userEvent.keyboard("{Home}");
    expect(within(rows()[0] ?? table()).getByRole("button")).toHaveFocus();
  });

  it("marks what belongs to a selection elsewhere, and follows the filters", () => {
    const store = show({ selection: { kind: "actor", id: "italy" } });
    const levels = rows().map((row) => row.dataset["level"]);
    expect(new Set(levels)).toEqual(new Set(["highlighted", "muted"]));
    act(() => store.getState().actions.toggleFilter("partner", "italy"));
    expect(order()).toEqual(["rome", "talks"]);
    expect(screen.getByText("2 of 6 events")).toBeVisible();
  });

  it("is German in German", () => {
    show({ lang: "de" });
    expect(screen.getByRole("table", { name: "Ereignistabelle" })).toBeVisible();
    expect(screen.getByRole("columnheader", { name: "Beteiligte" })).toBeVisible();
  });
});
