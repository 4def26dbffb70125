import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { StatusLine } from "../../src/app/StatusLine.tsx";
import { toEpochDay } from "../../src/model/dates/calendar.ts";
import { shownEvents } from "../../src/store/selectors.ts";
import { defaultView, type ViewState } from "../../src/store/viewState.ts";
import { Readout } from "../../src/views/readout/Readout.tsx";
import { Player } from "../../src/views/player/Player.tsx";
import { region, renderPart, stubMedia } from "../fixtures/component.tsx";
import { graphFromText } from "../fixtures/graphFromText.ts";

const graph = graphFromText(`
  old:  1965-06-22  agreement japan south-korea  Basic treaty
  may:  2022-05     meeting   japan italy  Talks in May
  gcap: 2022-12-09  project   japan italy united-kingdom  Fighter plan
  rome: 2023-01-10  meeting   japan italy china(subject)  Rome talks
  deal: 2023-01-10  agreement japan italy  Rome agreement
  plan: 2023-06-01  visit     japan united-kingdom  Visit to London  !planned
`);

const days = {
  may: toEpochDay(2022, 5, 1),
  gcap: toEpochDay(2022, 12, 9),
  rome: toEpochDay(2023, 1, 10),
  plan: toEpochDay(2023, 6, 1),
  end: toEpochDay(2023, 12, 31),
};

function show(view: Partial<ViewState> = {}) {
  const store = renderPart(
    <>
      <Player />
      <Readout />
      <StatusLine />
    </>,
    graph,
    view,
  );
  return {
    store,
    at: () => store.getState().view.at,
    shown: () => shownEvents(store.getState()).map(({ id }) => id),
  };
}

const player = () => region("Player");
const readout = () => document.querySelector("[data-readout]");
const button = (name: string) => within(player()).getByRole("button", { name });
// jsdom knows no popovers: what the menu holds is in the page, and may be hidden.
const hidden = { hidden: true } as const;
const choice = (name: string) => within(player()).getByRole("radio", { name, ...hidden });
const slider = () => within(player()).getByRole("slider", { name: "Position" });

const fakeTimers = () =>
  vi.useFakeTimers({
    toFake: [
      "setTimeout",
      "clearTimeout",
      "setInterval",
      "clearInterval",
      "requestAnimationFrame",
      "cancelAnimationFrame",
      "performance",
    ],
  });
function pass(seconds: number): void {
  act(() => {
    vi.advanceTimersByTime(seconds * 1000);
  });
}

beforeEach(() => stubMedia());

afterEach(() => {
  vi.useRealTimers();
});

describe("at rest", () => {
  it("is a play button and two steps; all is shown", () => {
    const { shown } = show();
    expect(within(player()).getAllByRole("button")).toHaveLength(3);
    expect(within(player()).queryByRole("slider")).toBeNull();
    expect(shown()).toHaveLength(5);
  });

  it("says so when there is nothing to play, and does nothing", async () => {
    const { at } = show({ filters: { ...defaultView.filters, text: "no such thing" } });
    expect(button("Play")).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(button("Play"));
    await userEvent.click(button("Step forward"));
    expect(at()).toBeNull();
  });
});

describe("stepping", () => {
  it("goes from day to day on which something appears, and names it", async () => {
    const { at, shown } = show();
    const user = userEvent.setup();
    await user.click(button("Step forward"));
    expect(at()).toBe(days.may);
    expect(shown()).toEqual(["may"]);
    expect(slider()).toHaveAttribute("aria-valuetext", "1 May 2022");
    // Not more exact than it is known.
    expect(readout()).toHaveTextContent(/^May 2022Talks in May/u);
    await user.click(button("Step forward"));
    await user.click(button("Step forward"));
    expect(at()).toBe(days.rome);
    expect(readout()).toHaveTextContent(/(Rome talks|Rome agreement) and 1 more/u);
    expect(screen.getByRole("status")).toHaveTextContent("4 of 6 events");
    await user.click(button("Step back"));
    expect(shown()).toEqual(["may", "gcap"]);
    await user.click(button("Step back"));
    await user.click(button("Step back"));
    expect(at()).toBe(days.may);
    expect(button("Step back")).toHaveAttribute("aria-disabled", "true");
  });

  it("back from the whole goes to the last of it", async () => {
    const { at } = show();
    await userEvent.click(button("Step back"));
    expect(at()).toBe(days.plan);
    expect(button("Step forward")).toHaveAttribute("aria-disabled", "true");
  });

  it("is spoken, once it stands", async () => {
    show({ at: days.gcap });
    const spoken = player().querySelector("[aria-live='polite']");
    expect(spoken).toHaveTextContent(/^Fighter plan$/u);
    await userEvent.click(button("Step back"));
    expect(spoken).toHaveTextContent(/^Talks in May$/u);
    await userEvent.click(button("Play"));
    expect(spoken).toBeEmptyDOMElement();
    await userEvent.click(button("Pause"));
    expect(spoken).toHaveTextContent("Talks in May");
    // One live region speaks: the latest event, without the counts, until the player is closed.
    expect(screen.getByRole("status")).toHaveAttribute("aria-live", "off");
    await userEvent.keyboard("{Escape}");
    expect(screen.getByRole("status")).not.toHaveAttribute("aria-live");
  });

  it("is written in the player in a frame, which has no readout", () => {
    show({ at: days.gcap, embed: true });
    expect(
      within(player()).getByText("Fighter plan", { selector: "[aria-hidden] *" }),
    ).toBeVisible();
    expect(within(player()).getByText("9 Dec 2022")).toBeVisible();
  });
});

describe("the slider", () => {
  it("says the day in words, and goes from event to event, by years, to the ends", async () => {
    const { at } = show({ at: days.may });
    const user = userEvent.setup();
    act(() => slider().focus());
    expect(slider()).toHaveAttribute("aria-valuetext", "1 May 2022");
    await user.keyboard("{ArrowRight}");
    expect(at()).toBe(days.gcap);
    expect(slider()).toHaveAttribute("aria-valuetext", "9 December 2022");
    await user.keyboard("{ArrowDown}");
    expect(at()).toBe(days.may);
    await user.keyboard("{PageUp}");
    expect(at()).toBe(toEpochDay(2023, 5, 1));
    await user.keyboard("{PageUp}");
    expect(at()).toBe(days.end);
    await user.keyboard("{Home}");
    expect(at()).toBe(toEpochDay(2022, 1, 1));
    expect(player()).toHaveTextContent("Nothing yet");
    await user.keyboard("{End}");
    expect(at()).toBe(days.end);
  });

  it("can be dragged to any day", () => {
    const { at, shown } = show({ at: days.may });
    fireEvent.change(slider(), { target: { value: String(days.rome - 1) } });
    expect(at()).toBe(days.rome - 1);
    expect(shown()).toEqual(["may", "gcap"]);
  });

  it("stays inside another window", () => {
    const { store, shown } = show({ at: days.may });
    const { setWindow } = store.getState().actions;
    act(() => setWindow({ start: days.gcap, end: days.end }));
    expect(slider()).toHaveAttribute("aria-valuetext", "9 December 2022");
    expect(shown()).toEqual(["gcap"]);
    act(() => setWindow({ start: toEpochDay(1965, 1, 1), end: toEpochDay(1965, 12, 31) }));
    expect(slider()).toHaveAttribute("aria-valuetext", "31 December 1965");
  });
});

describe("playing", () => {
  it("goes on by itself, slowly or fast, stops at the end, and begins anew", () => {
    fakeTimers();
    const { at, shown, store } = show();
    fireEvent.click(button("Play"));
    expect(shown()).toEqual(["may"]);
    pass(1);
    const afterOne = at() ?? 0;
    expect(afterOne).toBeGreaterThan(days.may);
    expect(afterOne).toBeLessThan(days.gcap);
    fireEvent.click(choice("4×"));
    pass(1);
    expect((at() ?? 0) - afterOne).toBeGreaterThan(2 * (afterOne - days.may));
    pass(10);
    expect(at()).toBe(days.end);
    expect(shown()).toHaveLength(5);
    expect(store.getState().playing).toBe(false);
    fireEvent.click(button("Play"));
    expect(shown()).toEqual(["may"]);
  });

  it("pauses where it is, and goes on from there", () => {
    fakeTimers();
    const { at } = show({ at: days.may });
    fireEvent.click(button("Play"));
    pass(1);
    fireEvent.click(button("Pause"));
    const paused = at() ?? 0;
    pass(5);
    expect(at()).toBe(paused);
    fireEvent.click(button("Play"));
    pass(0.1);
    expect((at() ?? 0) - paused).toBeLessThan(30);
    expect(at() ?? 0).toBeGreaterThanOrEqual(paused);
  });

  it("pauses at each event if asked to", () => {
    fakeTimers();
    const { at } = show({ at: days.may });
    fireEvent.click(
      within(player()).getByRole("checkbox", { name: "Pause at each event", ...hidden }),
    );
    for (const day of [days.gcap, days.rome, days.plan]) {
      fireEvent.click(button("Play"));
      pass(20);
      expect(at()).toBe(day);
      expect(button("Play")).toBeVisible();
    }
  });

  it("goes from event to event, each equally long, if asked to", () => {
    fakeTimers();
    const { at } = show({ at: days.may });
    fireEvent.click(choice("Event by event"));
    fireEvent.click(button("Play"));
    const seen = [at()];
    for (let second = 0; second < 8; second += 1) {
      pass(1);
      if (at() !== seen.at(-1)) seen.push(at());
    }
    expect(seen).toEqual([days.gcap, days.rome, days.plan]);
    expect(button("Play")).toBeVisible();
  });

  it("lets go of what lies behind the moving window", () => {
    const { shown, store } = show({ at: days.plan });
    expect(shown()).toHaveLength(5);
    fireEvent.click(choice("Latest only"));
    expect(store.getState().view.play).toBe("window");
    expect(choice("Latest only")).toBeChecked();
    expect(choice("Keep all")).not.toBeChecked();
    expect(shown()).toEqual(["plan"]);
  });

  it("is over when a filter leaves nothing, the view is another, or the tab is hidden", () => {
    fakeTimers();
    const { store } = show({ at: days.may });
    const playing = () => store.getState().playing;
    const { actions } = store.getState();
    fireEvent.click(button("Play"));
    act(() => actions.setText("no such thing"));
    expect(playing()).toBe(false);
    act(() => actions.clearFilters());
    fireEvent.click(button("Play"));
    act(() => actions.replaceView({ ...defaultView, at: days.gcap }));
    expect(playing()).toBe(false);
    fireEvent.click(button("Play"));
    vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    fireEvent(document, new Event("visibilitychange"));
    expect(playing()).toBe(false);
  });

  it("goes from event to event where nothing may move", () => {
    stubMedia("reduce");
    fakeTimers();
    const { at, store } = show();
    fireEvent.click(button("Play"));
    expect(at()).toBe(days.may);
    pass(1.9);
    expect(at()).toBe(days.may);
    pass(0.2);
    expect(at()).toBe(days.gcap);
    expect(player().querySelector("[aria-live='polite']")).toBeEmptyDOMElement();
    pass(2);
    expect(at()).toBe(days.rome);
    pass(2);
    expect(at()).toBe(days.plan);
    expect(store.getState().playing).toBe(false);
    fireEvent.click(button("Play"));
    expect(at()).toBe(days.may);
  });

  it("does so too where the link asks for no motion", () => {
    fakeTimers();
    const { at } = show({ motion: "off", at: days.may });
    fireEvent.click(button("Play"));
    expect(at()).toBe(days.gcap);
    pass(1);
    expect(at()).toBe(days.gcap);
  });
});

describe("the keyboard", () => {
  it("plays and pauses by the space bar in the player, and nowhere else", async () => {
    const { store } = show({ at: days.may });
    const playing = () => store.getState().playing;
    const user = userEvent.setup();
    await user.keyboard(" ");
    expect(playing()).toBe(false);
    act(() => slider().focus());
    await user.keyboard(" ");
    expect(playing()).toBe(true);
    act(() => button("Pause").focus());
    await user.keyboard(" ");
    expect(playing()).toBe(false);
    act(() => player().focus());
    await user.keyboard(" ");
    expect(playing()).toBe(true);
  });

  it("ends by Esc, which then leaves the selection alone, and the focus stays in the player", async () => {
    const { at } = show({ at: days.may });
    const heard = vi.fn<(event: KeyboardEvent) => void>();
    window.addEventListener("keydown", heard);
    act(() => slider().focus());
    await userEvent.keyboard("{Escape}");
    expect(at()).toBeNull();
    expect(button("Play")).toHaveFocus();
    expect(heard.mock.lastCall?.[0].defaultPrevented).toBe(true);
    await userEvent.keyboard("{Escape}");
    expect(heard.mock.lastCall?.[0].defaultPrevented).toBe(false);
    window.removeEventListener("keydown", heard);
  });

  it("ends by its button", async () => {
    const { at, shown } = show({ at: days.may });
    await userEvent.click(button("Stop"));
    expect(at()).toBeNull();
    expect(shown()).toHaveLength(5);
    expect(button("Play")).toHaveFocus();
  });
});

it("speaks German", () => {
  show({ at: days.rome, lang: "de" });
  const player = screen.getByRole("region", { name: "Wiedergabe" });
  expect(readout()).toHaveTextContent(/10\. Jan/u);
  expect(player).toHaveTextContent("und 1 weitere");
  expect(within(player).getByRole("slider")).toHaveAttribute("aria-valuetext", "10. Januar 2023");
});
