import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { epochDayToIso, toEpochDay } from "../../src/model/dates/calendar.ts";
import { windowOf } from "../../src/store/selectors.ts";
import type { ViewState } from "../../src/store/viewState.ts";
import { OverviewView } from "../../src/views/overview/OverviewView.tsx";
import { region, renderPart } from "../fixtures/component.tsx";
import { graphFromText } from "../fixtures/graphFromText.ts";

const graph = graphFromText(`
  old:  1965-06-22  agreement japan south-korea  Basic treaty
  gcap: 2022-12-09  project   japan italy united-kingdom  Fighter plan
  rome: 2023-01-10  meeting   japan italy  Rome talks
  tour: 2024-07     visit     japan nato  Tour
  deal: 2025-09-08  statement japan south-korea  Statement
  plan: [..2035]    project   japan italy  Planes
`);

function show(view: Partial<ViewState> = {}) {
  const store = renderPart(<OverviewView />, graph, view);
  const window = (): string => {
    const { start, end } = windowOf(store.getState());
    return `${epochDayToIso(start)} to ${epochDayToIso(end)}`;
  };
  return { store, window };
}

const overview = () => region("Overview");
const slider = (name: "Window start" | "Window end") =>
  within(overview()).getByRole("slider", { name });
const button = (name: RegExp | string) => within(overview()).getByRole("button", { name });
const unfold = /^Expand 1966 to 2021, 56 years/u;
/** By lane, then what the filters leave out. */
const bars = () =>
  [...overview().querySelectorAll("path[fill]")].map(
    (path) => (path.getAttribute("d") ?? "") !== "",
  );

/** Without layout the picture is 800 px wide: 1965, a fold of 64, five years, a fold, and 2035. */
const perYear = (800 - 2 * 64) / 7;
const placeOf = (year: number) => perYear + 64 + (year - 2022) * perYear;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 10, 22) });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the window's sliders", () => {
  it("say where the window begins and ends, in words", () => {
    show();
    expect(slider("Window start")).toHaveAttribute("aria-valuetext", "1 January 2022");
    expect(slider("Window end")).toHaveAttribute("aria-valuetext", "31 December 2025");
    expect(slider("Window start")).toHaveAttribute("aria-valuenow", String(toEpochDay(2022, 1, 1)));
  });

  it("say it in German", () => {
    show({ lang: "de" });
    expect(screen.getByRole("slider", { name: "Ende des Zeitfensters" })).toHaveAttribute(
      "aria-valuetext",
      "31. Dezember 2025",
    );
  });

  it("move by a month, by a year, and to the limits", async () => {
    const { window } = show();
    const user = userEvent.setup();
    act(() => slider("Window start").focus());
    await user.keyboard("{ArrowRight}");
    expect(window()).toBe("2022-02-01 to 2025-12-31");
    await user.keyboard("{PageUp}{ArrowLeft}");
    expect(window()).toBe("2023-01-01 to 2025-12-31");
    await user.keyboard("{PageDown}{PageDown}");
    expect(window()).toBe("2021-01-01 to 2025-12-31");
    await user.keyboard("{Home}");
    const start = slider("Window start");
    expect(start.getAttribute("aria-valuenow")).toBe(start.getAttribute("aria-valuemin"));
    act(() => slider("Window end").focus());
    await user.keyboard("{End}");
    const end = slider("Window end");
    expect(end.getAttribute("aria-valuenow")).toBe(end.getAttribute("aria-valuemax"));
  });

  it("never pass each other", async () => {
    const { window } = show();
    const user = userEvent.setup();
    act(() => slider("Window start").focus());
    await user.keyboard("{End}{PageUp}");
    expect(window()).toBe("2025-12-31 to 2025-12-31");
    act(() => slider("Window end").focus());
    await user.keyboard("{Home}{PageDown}");
    expect(window()).toBe("2025-12-31 to 2025-12-31");
  });

  it("move both with Shift, and leave other keys to the page", async () => {
    const { window } = show();
    const user = userEvent.setup();
    act(() => slider("Window end").focus());
    await user.keyboard("{Shift>}{ArrowLeft}{PageUp}{/Shift}");
    expect(window()).toBe("2022-12-01 to 2026-11-30");
    await user.keyboard("{Control>}{ArrowLeft}{/Control}x");
    expect(window()).toBe("2022-12-01 to 2026-11-30");
  });
});

describe("by year", () => {
  it("the buttons move the window, and back at its place it is nobody's choice", async () => {
    const { store, window } = show();
    const user = userEvent.setup();
    await user.click(button("Later by a year"));
    expect(window()).toBe("2023-01-01 to 2026-12-31");
    await user.click(button("Earlier by a year"));
    expect(window()).toBe("2022-01-01 to 2025-12-31");
    expect(store.getState().view.window).toBeNull();
  });

  it("a year under the picture is a filter, with the mouse or the arrows", async () => {
    const { store, window } = show();
    const years = () => store.getState().view.filters.year;
    const user = userEvent.setup();
    await user.click(button("2023"));
    expect(years()).toEqual([2023]);
    expect(button("2023")).toHaveAttribute("aria-pressed", "true");
    expect(window()).toBe("2023-01-01 to 2023-12-31");
    await user.keyboard("{ArrowRight}{Enter}");
    expect(years()).toEqual([2023, 2024]);
    await user.click(button("2023"));
    expect(years()).toEqual([2024]);
  });

  it("a double click fits the window to it and leaves the filter alone", async () => {
    const { store, window } = show();
    await userEvent.dblClick(button("2023"));
    expect(store.getState().view.filters.year).toEqual([]);
    expect(window()).toBe("2023-01-01 to 2023-12-31");
  });

  it("a year in which nothing begins is no filter, so a click fits the window to it", async () => {
    const { store, window } = show();
    await userEvent.click(button("2026"));
    expect(button("2026")).not.toHaveAttribute("aria-pressed");
    expect(store.getState().view.filters.year).toEqual([]);
    expect(window()).toBe("2026-01-01 to 2026-12-31");
  });

  it("chosen years are shown, and are where a window comes to rest", async () => {
    const { store, window } = show();
    act(() => store.getState().actions.toggleFilter("year", 2023));
    expect(slider("Window end")).toHaveAttribute("aria-valuetext", "31 December 2023");
    const user = userEvent.setup();
    await user.click(button("Earlier by a year"));
    await user.click(button("Later by a year"));
    expect(window()).toBe("2023-01-01 to 2023-12-31");
    expect(store.getState().view.window).toBeNull();
  });
});

describe("breaks in the scale", () => {
  it("say which years are left out, unfold, and fold again", async () => {
    show();
    const user = userEvent.setup();
    expect(button(unfold)).toHaveTextContent("56 years");
    expect(button(/^Expand 2027 to 2034, 8 years/u)).toBeInTheDocument();
    expect(within(overview()).queryByRole("button", { name: /^19[789]/u })).toBeNull();
    await user.click(button(unfold));
    expect(button(/^1970/u)).toBeInTheDocument();
    expect(button(/^Fold 1966 to 2021/u)).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(button(unfold)).toHaveFocus();
  });
});

describe("the density", () => {
  it("draws a lane's events in one path, and faintly what the filters leave out", () => {
    const { store } = show();
    const lanes = store.getState().index.lanes.map(({ id }) => id);
    expect(bars()).toEqual([...lanes.map(() => true), false]);
    act(() => store.getState().actions.toggleFilter("partner", "nato"));
    expect(bars()).toEqual([...lanes.map((id) => id === "nato"), true]);
  });

  it("marks today, and the player where it is", () => {
    const { store } = show();
    const lines = () =>
      [...overview().querySelectorAll("[data-line]")].map((line) => line.getAttribute("data-line"));
    expect(lines()).toEqual(["today"]);
    act(() => {
      store.getState().actions.setAt(toEpochDay(2024, 1, 1));
    });
    expect(lines()).toEqual(["today", "at"]);
  });
});

describe("the brush", () => {
  const grip = (name: string) => {
    const found = overview().querySelector(`[data-grip="${name}"]`);
    if (found === null) throw new Error(name);
    return found;
  };
  const track = () => grip("move").parentElement ?? overview();
  const pointer = (target: Element, from: number, ...to: readonly number[]) => {
    fireEvent.pointerDown(target, { button: 0, pointerId: 1, clientX: from });
    for (const clientX of to) fireEvent.pointerMove(target, { pointerId: 1, clientX });
    fireEvent.pointerUp(target, { pointerId: 1, clientX: to.at(-1) ?? from });
  };

  it("is resized by its ends", () => {
    const { window } = show();
    pointer(grip("start"), placeOf(2022) - 5, placeOf(2022), placeOf(2023) - 5);
    expect(window()).toBe("2023-01-01 to 2025-12-31");
    pointer(grip("end"), placeOf(2026), placeOf(2024));
    expect(window()).toBe("2023-01-01 to 2023-12-31");
  });

  it("is moved as a whole, and keeps its days", () => {
    const { window } = show({
      window: { start: toEpochDay(2023, 1, 1), end: toEpochDay(2023, 12, 31) },
    });
    pointer(grip("move"), placeOf(2023) + 20, placeOf(2024) + 20);
    expect(window()).toBe("2024-01-01 to 2024-12-30");
  });

  it("is drawn anew on empty ground, and put there by a click", () => {
    const { window } = show({
      window: { start: toEpochDay(2022, 1, 1), end: toEpochDay(2022, 12, 31) },
    });
    pointer(track(), placeOf(2024) + 3, placeOf(2026) - 3);
    expect(window()).toBe("2024-01-01 to 2025-12-31");
    pointer(track(), placeOf(2023));
    // 731 days with their middle there.
    expect(window()).toBe("2022-01-01 to 2024-01-01");
  });

  it("goes back to where it rests on a double click, and to where it was on Esc", () => {
    const { store, window } = show({
      window: { start: toEpochDay(2024, 1, 1), end: toEpochDay(2024, 12, 31) },
    });
    fireEvent.pointerDown(grip("end"), { button: 0, pointerId: 1, clientX: placeOf(2025) });
    fireEvent.pointerMove(track(), { pointerId: 1, clientX: placeOf(2026) });
    fireEvent.keyDown(document.body, { key: "Escape" });
    fireEvent.pointerUp(track(), { pointerId: 1, clientX: placeOf(2026) });
    expect(window()).toBe("2024-01-01 to 2024-12-31");
    fireEvent.doubleClick(track());
    expect(store.getState().view.window).toBeNull();
  });

  it("is one of two while periods are compared, each moved by its own ends", async () => {
    const { store, window } = show({
      compare: { start: toEpochDay(2022, 1, 1), end: toEpochDay(2022, 12, 31) },
      window: { start: toEpochDay(2024, 1, 1), end: toEpochDay(2024, 12, 31) },
    });
    const pinned = () => {
      const { compare } = store.getState().view;
      return compare && `${epochDayToIso(compare.start)} to ${epochDayToIso(compare.end)}`;
    };
    const [end] = overview().querySelectorAll('[data-grip="end"][data-brush="pinned"]');
    if (end === undefined) throw new Error("no brush of the first period");
    pointer(end, placeOf(2023), placeOf(2024));
    expect(pinned()).toBe("2022-01-01 to 2023-12-31");
    expect(window()).toBe("2024-01-01 to 2024-12-31");
    const first = within(overview()).getByRole("slider", { name: "First period start" });
    expect(first).toHaveAttribute("aria-valuetext", "1 January 2022");
    act(() => first.focus());
    await userEvent.keyboard("{ArrowRight}");
    expect(pinned()).toBe("2022-02-01 to 2023-12-31");
    act(() => slider("Window end").focus());
    await userEvent.keyboard("{PageUp}");
    expect(window()).toBe("2024-01-01 to 2025-12-31");
    // There is no one place to go back to.
    fireEvent.doubleClick(track());
    expect(window()).toBe("2024-01-01 to 2025-12-31");
  });

  it("moves the window at most once a frame", () => {
    const frames: FrameRequestCallback[] = [];
    vi.stubGlobal("requestAnimationFrame", (frame: FrameRequestCallback) => frames.push(frame));
    const { store } = show();
    let moves = 0;
    store.subscribe(() => {
      moves += 1;
    });
    fireEvent.pointerDown(grip("end"), { button: 0, pointerId: 1, clientX: placeOf(2026) });
    for (let at = 1; at <= 30; at += 1)
      fireEvent.pointerMove(track(), { pointerId: 1, clientX: placeOf(2026) - at * 4 });
    expect([frames.length, moves]).toEqual([1, 0]);
    act(() => frames[0]?.(0));
    expect(moves).toBe(1);
  });
});
