import { act, render, renderHook, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useLayoutEffect } from "react";
import { describe, expect, it } from "vitest";
import { HistoryButtons } from "../../src/app/history/HistoryButtons.tsx";
import { useLinkSync } from "../../src/app/history/viewHistory.ts";
import { toEpochDay } from "../../src/model/dates/calendar.ts";
import { indexGraph } from "../../src/model/graphIndex.ts";
import { createMusubiStore } from "../../src/store/createMusubiStore.ts";
import type { MusubiStore } from "../../src/store/musubiState.ts";
import { StoreProvider } from "../../src/store/StoreContext.tsx";
import { decodeView } from "../../src/store/viewLink.ts";
import { button, press } from "../fixtures/component.tsx";
import { detailedGraph } from "../fixtures/detailedGraph.ts";

const index = indexGraph(detailedGraph);
const noNotices = () => undefined;
const year = (number: number) => ({
  start: toEpochDay(number, 1, 1),
  end: toEpochDay(number, 12, 31),
});

function Screen({ store }: { readonly store: MusubiStore }) {
  const history = useLinkSync(store, noNotices);
  return (
    <StoreProvider store={store}>
      <input type="search" aria-label="A field" />
      <input type="checkbox" aria-label="A box" />
      <HistoryButtons history={history} />
    </StoreProvider>
  );
}

it("a click that comes before the link is watched is in the link too", () => {
  window.history.pushState(null, "", "/");
  const store = createMusubiStore(index, decodeView("", index).view);
  renderHook(() => {
    useLinkSync(store, noNotices);
    useLayoutEffect(() => store.getState().actions.setLanguage("de"), []);
  });
  expect(window.location.search).toContain("lang=de");
});

function open(search = "/") {
  window.history.pushState(null, "", search);
  const store = createMusubiStore(index, decodeView(window.location.search, index).view);
  render(<Screen store={store} />);
  const { actions } = store.getState();
  return {
    does: (change: (does: typeof actions) => void) => act(() => change(actions)),
    view: () => store.getState().view,
  };
}

const offered = () =>
  ["Undo", "Redo", "Reset"].filter((name) => button(name).ariaDisabled !== "true");

describe("undo and redo", () => {
  it("take back a choice and give it again", async () => {
    const { does, view } = open();
    expect(offered()).toEqual([]);
    does(({ toggleFilter }) => toggleFilter("partner", "italy"));
    expect(offered()).toEqual(["Undo", "Reset"]);
    await press("Undo");
    await waitFor(() => expect(view().filters.partner).toEqual([]));
    expect(offered()).toEqual(["Redo"]);
    await press("Redo");
    await waitFor(() => expect(view().filters.partner).toEqual(["italy"]));
    expect(offered()).toEqual(["Undo", "Reset"]);
  });

  it("are the browser's back and forward", async () => {
    const { does, view } = open();
    does(({ toggleFilter }) => toggleFilter("year", 2022));
    does(({ toggleFilter }) => toggleFilter("year", 2023));
    window.history.back();
    await waitFor(() => expect(view().filters.year).toEqual([2022]));
    expect(offered()).toEqual(["Undo", "Redo", "Reset"]);
    await press("Redo");
    await waitFor(() => expect(view().filters.year).toEqual([2022, 2023]));
  });

  it("never leave the page, however often they are asked", async () => {
    window.history.replaceState(null, "", "/?v=1&q=elsewhere");
    const { does, view } = open();
    does(({ toggleFilter }) => toggleFilter("year", 2022));
    does(({ toggleFilter }) => toggleFilter("year", 2023));
    await userEvent.keyboard("{Control>}zzzzzz{/Control}");
    await waitFor(() => expect(view().filters.year).toEqual([]));
    expect(view().filters.text).toBe("");
    expect(offered()).toEqual(["Redo"]);
    await userEvent.keyboard("{Control>}yyyyyy{/Control}");
    await waitFor(() => expect(view().filters.year).toEqual([2022, 2023]));
    expect(offered()).toEqual(["Undo", "Reset"]);
  });

  it("take back a window that still moves, and nothing before it", async () => {
    const { does, view } = open();
    does(({ select }) => select({ kind: "actor", id: "italy" }));
    does(({ setWindow }) => setWindow(year(2022)));
    does(({ setWindow }) => setWindow(year(2023)));
    await press("Undo");
    await waitFor(() => expect(view().window).toBeNull());
    expect(view().selection?.id).toBe("italy");
    await press("Redo");
    await waitFor(() => expect(view().window).toEqual(year(2023)));
  });

  it("know a moved window from what is chosen right after it", async () => {
    const { does, view } = open();
    does(({ setWindow }) => setWindow(year(2023)));
    does(({ select }) => select({ kind: "actor", id: "italy" }));
    await press("Undo");
    await waitFor(() => expect(view().selection).toBeNull());
    expect(view().window).toEqual(year(2023));
    await press("Undo");
    await waitFor(() => expect(view().window).toBeNull());
  });

  it("stop at the move when the browser goes back while the window moves", async () => {
    const { does, view } = open();
    does(({ toggleFilter }) => toggleFilter("year", 2022));
    does(({ setWindow }) => setWindow(year(2023)));
    window.history.back();
    await waitFor(() => expect(view().window).toBeNull());
    await waitFor(() => expect(view().filters.year).toEqual([2022]));
  });

  it("leave theme and language as they are", async () => {
    const { does, view } = open();
    does(({ toggleFilter }) => toggleFilter("year", 2022));
    does(({ setTheme }) => setTheme("dark"));
    await press("Undo");
    await waitFor(() => expect(view().filters.year).toEqual([]));
    expect(view().theme).toBe("dark");
    expect(window.location.search).toBe("?v=1&theme=dark");
  });

  it("forget what could be redone once something else is done", async () => {
    const { does, view } = open();
    does(({ toggleFilter }) => toggleFilter("year", 2022));
    await press("Undo");
    await waitFor(() => expect(view().filters.year).toEqual([]));
    does(({ toggleFilter }) => toggleFilter("year", 2023));
    expect(offered()).toEqual(["Undo", "Reset"]);
  });
});

describe("reset", () => {
  it("lets go of all that was chosen in one entry, and can be undone", async () => {
    const { does, view } = open(
      "/?v=1&sel=actor:italy&partner=italy&q=rome&show=network&theme=dark",
    );
    does(({ setWindow }) => setWindow(year(2023)));
    const chosen = view();
    await press("Reset");
    expect(window.location.search).toBe("?v=1&show=network&theme=dark");
    expect(offered()).toEqual(["Undo"]);
    await press("Undo");
    await waitFor(() => expect(view()).toEqual(chosen));
  });
});

describe("the keys", () => {
  it("belong to a text that is being typed, not to a box that is ticked", async () => {
    const { does, view } = open();
    does(({ toggleFilter }) => toggleFilter("year", 2022));
    await userEvent.click(screen.getByRole("searchbox"));
    await userEvent.keyboard("{Control>}z{/Control}");
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(view().filters.year).toEqual([2022]);
    await userEvent.click(screen.getByRole("checkbox"));
    await userEvent.keyboard("{Meta>}z{/Meta}");
    await waitFor(() => expect(view().filters.year).toEqual([]));
    await userEvent.keyboard("{Meta>}{Shift>}z{/Shift}{/Meta}");
    await waitFor(() => expect(view().filters.year).toEqual([2022]));
  });

  it("and the buttons are absent from a frame, whose history stays still", async () => {
    const { does, view } = open("/?v=1&embed=1");
    const before = window.history.length;
    does(({ toggleFilter }) => toggleFilter("year", 2022));
    does(({ toggleFilter }) => toggleFilter("year", 2023));
    expect(screen.queryByRole("button")).toBeNull();
    await userEvent.keyboard("{Control>}z{/Control}");
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(view().filters.year).toEqual([2022, 2023]);
    expect(window.history.length).toBe(before);
  });
});
