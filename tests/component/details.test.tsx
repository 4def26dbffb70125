import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { noFilters } from "../../src/model/filter.ts";
import type { ViewState } from "../../src/store/viewState.ts";
import { DetailsPanel } from "../../src/views/details/DetailsPanel.tsx";
import { ReadingGuide } from "../../src/views/details/guide/ReadingGuide.tsx";
import { button, event, press, region, renderPart, section } from "../fixtures/component.tsx";
import { detailedGraph } from "../fixtures/detailedGraph.ts";
import { graphFromText } from "../fixtures/graphFromText.ts";

const show = (view: Partial<ViewState> = {}) => renderPart(<DetailsPanel />, detailedGraph, view);

const panel = () => screen.getByRole("complementary", { name: "Details" });

describe("an event", () => {
  it("is told with date, basis, wording and note", () => {
    show({ selection: event("rome") });
    expect(screen.getByRole("heading", { level: 2, name: "Rome talks" })).toBeVisible();
    const date = section("Date");
    expect(date.getByText("10 January 2023")).toBeVisible();
    expect(date.getByText("Relative")).toBeVisible();
    expect(date.getByText("am Dienstag")).toHaveAttribute("lang", "de");
    expect(date.getByText(/The Tuesday of the tour/)).toBeVisible();
  });

  it("names persons with the office they held, and who was only named", () => {
    show({ selection: event("rome") });
    const rows = section("Participants").getAllByRole("listitem");
    expect(rows.map((row) => row.textContent)).toEqual([
      "JapanFumio Kishida, Prime Minister",
      "ItalyGiorgia Meloni, host",
      "United KingdomMentioned, did not attend",
    ]);
  });

  it("says where a name is not given, and of a plan nothing of the kind", () => {
    const graph = graphFromText(`
      paris: 2023-01-09 visit fumio-kishida@japan france(host)
      rome:  2023-01-10 visit fumio-kishida@japan italy(host)  Rome  !planned
    `);
    const store = renderPart(<DetailsPanel />, graph, { selection: event("paris") });
    expect(section("Participants").getByText("Host, name not given")).toBeVisible();
    act(() => store.getState().actions.select(event("rome")));
    expect(section("Participants").queryByText(/name not given/)).toBeNull();
  });

  it("leads to its outcomes, and from an outcome back", async () => {
    const store = show({ selection: event("rome") });
    await userEvent.click(section("Outcome").getByRole("button", { name: /Ministers to talk/ }));
    expect(store.getState().view.selection).toEqual(event("talks"));
    await userEvent.click(section("Part of").getByRole("button", { name: /Rome talks/ }));
    expect(store.getState().view.selection).toEqual(event("rome"));
  });

  it("links a source only where it gives an address, and opens it apart", () => {
    show({ selection: event("rome") });
    const link = screen.getByRole("link", { name: "Open source" });
    expect(link).toHaveAttribute("href", "https://example.org/artikel");
    expect(link).toHaveAttribute("rel", "noopener noreferrer nofollow");
    expect(link).toHaveAttribute("target", "_blank");
  });

  it("gives the source's number, paragraph and language, and no link without an address", () => {
    show({ selection: event("talks") });
    const [source] = section("Sources").getAllByRole("listitem");
    expect(source).toHaveTextContent("2");
    expect(source).toHaveTextContent("Ohne Adresse. In German.");
    expect(source).toHaveTextContent("¶ 3");
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("sets a slip of the source apart", () => {
    show({ selection: event("kishi") });
    const slips = section("Other versions");
    expect(slips.getByText("Nobou Kishi")).toBeVisible();
    expect(slips.getByText("A slip.")).toBeVisible();
  });

  it("says of a plan what is known to have become of it", () => {
    show({ selection: event("spain") });
    const standing = section("Status");
    expect(standing.getByText("Planned when the source was written")).toBeVisible();
    expect(standing.getByText("He went.")).toBeVisible();
  });

  it("steps through the shown events and keeps the focus on the button", async () => {
    const store = show({ selection: event("kishi") });
    expect(screen.getByText("Event 1 of 5")).toBeVisible();
    const next = screen.getByRole("button", { name: "Next event" });
    await userEvent.click(next);
    expect(store.getState().view.selection).toEqual(event("spain"));
    expect(screen.getByRole("button", { name: "Next event" })).toHaveFocus();
  });

  it("lets both pictures answer to what is under the pointer", async () => {
    const store = show({ selection: event("rome") });
    const italy = section("Participants").getByRole("button", { name: "Italy" });
    await userEvent.hover(italy);
    expect(store.getState().hover).toEqual({ kind: "actor", id: "italy" });
    await userEvent.unhover(italy);
    expect(store.getState().hover).toBeNull();
  });

  it("says when the filters hide it, and brings it back", async () => {
    const store = show({
      selection: event("rome"),
      filters: { ...noFilters, partner: ["south-korea"] },
    });
    await press("Clear all filters");
    expect(store.getState().view.filters).toEqual(noFilters);
    expect(screen.queryByText(/filters hide this/)).toBeNull();
  });

  it("says when it lies outside the years shown, and goes there", async () => {
    const store = show({ selection: event("old") });
    await press("Show its years");
    expect(store.getState().view.window).toEqual({ start: -1826, end: -1462 });
    expect(screen.queryByText(/outside the years/)).toBeNull();
  });

  it("is closed by its button", async () => {
    const store = show({ selection: event("rome") });
    await press("Close details");
    expect(store.getState().view.selection).toBeNull();
  });
});

describe("a relationship", () => {
  const tie = { kind: "relationship", id: "italy~japan" } as const;

  it("is counted, spread over years and listed newest first", () => {
    show({ selection: tie });
    expect(screen.getByRole("heading", { level: 2, name: "Japan · Italy" })).toBeVisible();
    expect(screen.getByRole("img", { name: "Events by year: 2023: 2" })).toBeVisible();
    const events = section("All events, newest first").getAllByRole("button");
    expect(events.map((button) => button.textContent)).toEqual([
      "10 Jan 2023 Ministers to talk",
      "10 Jan 2023 Also: United Kingdom Rome talks",
    ]);
  });

  it("says how many of its events a filter leaves", () => {
    show({ selection: tie, filters: { ...noFilters, topic: ["arms"] } });
    expect(screen.getByText("1 of 2", { selector: "h3 *, h3 + *, span" })).toBeVisible();
  });

  it("of two of whom one is only spoken about says who speaks", () => {
    show({ selection: { kind: "relationship", id: "china~japan" } });
    expect(screen.getByText("Japan speaks about China")).toBeVisible();
  });
});

describe("an actor", () => {
  it("has its own name, ties with counts, and events", async () => {
    const store = show({ selection: { kind: "actor", id: "japan" } });
    expect(screen.getByText("日本")).toHaveAttribute("lang", "ja");
    const ties = section("Ties");
    expect(ties.getByRole("button", { name: "Italy 2 events" })).toBeVisible();
    await userEvent.click(ties.getByRole("button", { name: /NATO|Nato/ }));
    expect(store.getState().view.selection).toEqual({ kind: "relationship", id: "japan~nato" });
  });

  it("who is a person has offices, other spellings and events", () => {
    show({ selection: { kind: "actor", id: "fumio-kishida" } });
    expect(section("Offices").getByText(/Prime Minister/)).toHaveTextContent(
      "4 Oct 2021 to 1 Oct 2024",
    );
    expect(section("Events, newest first").getAllByRole("listitem")).toHaveLength(2);
  });

  it("who is only spoken about is told so", () => {
    show({ selection: { kind: "actor", id: "china" } });
    expect(screen.queryByRole("region", { name: "Ties" })).toBeNull();
    expect(screen.getAllByRole("region", { name: "Mentioned only" })).toHaveLength(2);
  });

  it("shows who belongs to an alliance", () => {
    show({ selection: { kind: "actor", id: "nato" } });
    expect(section("Members here").getByRole("button", { name: "Italy" })).toBeVisible();
  });
});

describe("steps", () => {
  it("go through the events of what one was chosen from, with a way back to it", async () => {
    const store = show({ selection: { kind: "actor", id: "italy" } });
    const focus = screen.getByRole("button", { name: "Next event" });
    await userEvent.click(focus);
    const own = store.getState().index.eventsByActor.get("italy") ?? [];
    expect(store.getState().view.selection).toEqual(event(own[0]?.id ?? ""));
    expect(screen.getByText(`Event 1 of ${own.length}`)).toBeVisible();
    expect(focus).toHaveFocus();
    await press("Back to Italy");
    expect(store.getState().view.selection).toEqual({ kind: "actor", id: "italy" });
  });

  it("go through all in the pictures when the chosen one is of no list", () => {
    const store = show({ selection: { kind: "relationship", id: "italy~japan" } });
    act(() => store.getState().actions.select(event("kishi")));
    expect(screen.getByText("Event 1 of 5")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Back to/u })).toBeNull();
  });

  it("keep one source after the other", async () => {
    const store = show();
    act(() => store.getState().actions.list({ kind: "sources", id: "" }));
    await press("Next source");
    const [first, second] = store.getState().index.graph.sources;
    expect(store.getState().view.filters.source).toEqual([first?.id]);
    expect(screen.getByRole("button", { name: "Previous source" })).toBeDisabled();
    await press("Next source");
    expect(store.getState().view.filters.source).toEqual([second?.id]);
  });
});

describe("with nothing chosen", () => {
  it("is not there", () => {
    show();
    expect(screen.queryByRole("complementary")).toBeNull();
  });

  it("lists the sources when asked, until something is selected", () => {
    const store = show();
    act(() => store.getState().actions.list({ kind: "sources", id: "" }));
    expect(panel()).toContainElement(region("Sources"));
    act(() => store.getState().actions.select(event("rome")));
    expect(screen.getByRole("heading", { level: 2, name: "Rome talks" })).toBeVisible();
    act(() => store.getState().actions.closeDrawer());
    expect(screen.queryByRole("complementary")).toBeNull();
  });
});

it("gives the focus back to what had it before, when it closes with the focus in it", async () => {
  const store = renderPart(
    <>
      <button type="button">Before</button>
      <DetailsPanel />
    </>,
    detailedGraph,
  );
  button("Before").focus();
  act(() => store.getState().actions.select(event("rome")));
  expect(button("Before")).toHaveFocus();
  await press("Close details");
  expect(screen.queryByRole("complementary")).toBeNull();
  expect(button("Before")).toHaveFocus();
});

describe("the guide", () => {
  const open = () => {
    const onClose = vi.fn<() => void>();
    const store = renderPart(
      <ReadingGuide onClose={onClose} anchor={{ current: null }} />,
      detailedGraph,
    );
    return {
      onClose,
      store,
      guide: within(screen.getByRole("dialog", { name: "How to read this" })),
    };
  };

  it("explains each mark by an example of the data, which lights up while pointed at", async () => {
    const { guide, store, onClose } = open();
    expect(guide.getAllByRole("listitem").length).toBeGreaterThan(20);
    const knot = within(guide.getByText(/A knot ties/u)).getByRole("button");
    await userEvent.hover(knot);
    expect(store.getState().hover?.kind).toBe("event");
    await userEvent.click(knot);
    expect(onClose).toHaveBeenCalledOnce();
    const { selection } = store.getState().view;
    const chosen = store.getState().index.eventById.get(selection?.id ?? "");
    expect(chosen?.parties.length).toBeGreaterThan(2);
  });

  it("names the strongest tie with the number of its events", async () => {
    const { guide, store } = open();
    await userEvent.click(within(guide.getByText(/Strands side by side/u)).getByRole("button"));
    expect(store.getState().view.selection?.kind).toBe("relationship");
  });

  it("shows an event for a look only if the data has one", () => {
    const graph = graphFromText("paris: 2023-01-09 visit japan france(host)");
    renderPart(<ReadingGuide onClose={() => undefined} anchor={{ current: null }} />, graph);
    expect(within(screen.getByText(/^Exact day/u)).getByRole("button")).toBeVisible();
    expect(within(screen.getByText(/^Approximate/u)).queryByRole("button")).toBeNull();
  });
});

it("scrolls to the top when something else is chosen, and leaves the focus alone", () => {
  const store = show({ selection: event("rome") });
  panel().scrollTop = 300;
  // A browser fires it at every scroll; jsdom does not.
  fireEvent.scroll(panel());
  act(() => store.getState().actions.select(event("kishi")));
  expect(panel().scrollTop).toBe(0);
  expect(document.body).toHaveFocus();
});

it("speaks German", () => {
  show({ selection: event("rome"), lang: "de" });
  expect(screen.getByRole("complementary", { name: "Details" })).toBeVisible();
  expect(section("Datum").getByText("10. Januar 2023")).toBeVisible();
});
