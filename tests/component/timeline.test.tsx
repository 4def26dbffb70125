import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { windowOf } from "../../src/store/selectors.ts";
import type { ViewState } from "../../src/store/viewState.ts";
import { TimelineView } from "../../src/views/timeline/TimelineView.tsx";
import { region, renderPart } from "../fixtures/component.tsx";
import { graphFromText } from "../fixtures/graphFromText.ts";

const graph = graphFromText(`
  old:  1965-06-22  agreement japan south-korea  Basic treaty
  gcap: 2022-12-09  project   japan italy united-kingdom  Fighter plan
  rome: 2023-01-10  meeting   japan italy china(subject)  Rome talks
  deal: 2023-01-10  agreement japan italy  Rome agreement
  plan: 2023-06-01  visit     japan united-kingdom  Visit to London  !planned
`);

const show = (view: Partial<ViewState> = {}) => renderPart(<TimelineView />, graph, view);

const timeline = () => region("Timeline");
const listbox = () => within(timeline()).getByRole("listbox", { name: "Events" });
const options = () => within(listbox()).queryAllByRole("option");
const active = () => {
  const id = listbox().getAttribute("aria-activedescendant") ?? "";
  return document.getElementById(id)?.textContent ?? null;
};

describe("the list of events", () => {
  it("holds every event the filters leave, in order of time, inside the window or not", () => {
    const store = show();
    expect(options().map((option) => option.textContent?.split(",")[0])).toEqual([
      "Basic treaty",
      "Fighter plan",
      "Rome agreement",
      "Rome talks",
      "Visit to London",
    ]);
    act(() => store.getState().actions.toggleFilter("partner", "italy"));
    expect(options()).toHaveLength(3);
  });

  it("names an option by title, date in words, participants and status, and says only an unusual basis", () => {
    show();
    const name = options()[4]?.textContent ?? "";
    expect(name.startsWith("Visit to London, ")).toBe(true);
    expect(name).toContain("with Japan and United Kingdom");
    expect(name).toContain("planned");
    expect(name).not.toContain("date stated");
    expect(options()[3]?.textContent).not.toContain("China");
  });

  it("moves by keys, shows in the picture what has the focus, and selects by Enter", async () => {
    const store = show();
    const user = userEvent.setup();
    await user.tab();
    while (document.activeElement !== listbox()) await user.tab();
    // It begins in the time that is shown, and leaves it as it is.
    const { start, end } = windowOf(store.getState());
    expect(active()).toContain("Fighter plan");
    await user.keyboard("{Home}");
    expect(active()).toContain("Basic treaty");
    expect(windowOf(store.getState())).toEqual({ start, end });
    await user.keyboard("{End}");
    expect(active()).toContain("Visit to London");
    expect(store.getState().hover).toEqual({ kind: "event", id: "plan" });
    await user.keyboard("{ArrowUp}");
    expect(active()).toContain("Rome talks");
    await user.keyboard("f");
    expect(active()).toContain("Fighter plan");
    expect(store.getState().view.selection).toBeNull();
    await user.keyboard("{Enter}");
    expect(store.getState().view.selection).toEqual({ kind: "event", id: "gcap" });
    expect(options()[1]).toHaveAttribute("aria-selected", "true");
    await user.tab();
    expect(store.getState().hover).toBeNull();
  });

  it("pans what is chosen into the window", async () => {
    const store = show();
    const user = userEvent.setup();
    act(() => listbox().focus());
    await user.keyboard("{Home}{Enter}");
    const { start, end } = windowOf(store.getState());
    const day = store.getState().index.eventById.get("old")?.date?.known.earliest ?? 0;
    expect(start <= day && day <= end).toBe(true);
  });

  it("carries no hook for the picture's items", () => {
    show();
    expect(listbox().querySelector("[data-event]")).toBeNull();
  });

  it("speaks German", () => {
    show({ lang: "de" });
    expect(screen.getByRole("region", { name: "Zeitleiste" })).toBeVisible();
    expect(screen.getByRole("listbox", { name: "Ereignisse" })).toBeInTheDocument();
  });
});

describe("the window", () => {
  it("is moved by buttons and keys, and home again leaves nothing in the link", async () => {
    const store = show();
    const user = userEvent.setup();
    const home = windowOf(store.getState());
    await user.click(screen.getByRole("button", { name: "Zoom in" }));
    expect(windowOf(store.getState()).start).toBeGreaterThan(home.start);
    await user.keyboard("-");
    await user.keyboard("{Shift>}{ArrowRight}{/Shift}");
    expect(windowOf(store.getState()).end).toBeGreaterThan(home.end);
    await user.keyboard("0");
    const old = store.getState().index.eventById.get("old")?.date?.known.earliest ?? 0;
    expect(windowOf(store.getState()).start).toBeLessThanOrEqual(old);
    await user.click(screen.getByRole("button", { name: "Years with most events" }));
    expect(store.getState().view.window).toBeNull();
  });

  it("says how many events come from how many sources", () => {
    show();
    expect(within(timeline()).getByText("3 of 5 events from 1 source")).toBeVisible();
  });
});

describe("when nothing passes the filters", () => {
  it("says so", () => {
    const store = show();
    act(() => store.getState().actions.setText("nothing like this"));
    expect(options()).toHaveLength(0);
    expect(within(timeline()).getByText("No event passes the filters.")).toBeVisible();
  });
});
