import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { toEpochDay } from "../../src/model/dates/calendar.ts";
import { noFilters } from "../../src/model/filter.ts";
import { SearchField } from "../../src/views/search/SearchField.tsx";
import { renderPart } from "../fixtures/component.tsx";
import { detailedGraph } from "../fixtures/detailedGraph.ts";

function show(lang: "en" | "de" = "en") {
  const calls = {
    about: vi.fn<() => void>(),
    compare: vi.fn<() => void>(),
    guide: vi.fn<() => void>(),
    export: vi.fn<() => void>(),
    data: vi.fn<() => void>(),
    undo: vi.fn<() => void>(),
    redo: vi.fn<() => void>(),
    reset: vi.fn<() => void>(),
  };
  const part = (
    <>
      <button type="button">Elsewhere</button>
      <SearchField host={calls} className={undefined} />
    </>
  );
  const store = renderPart(part, detailedGraph, { lang, filters: { ...noFilters, year: [2022] } });
  const user = userEvent.setup();
  const type = async (text: string): Promise<void> => {
    await user.clear(box());
    await user.type(box(), text);
    await screen.findByRole("listbox");
  };
  return { ...calls, view: () => store.getState().view, user, type };
}

const box = (name = "Search") => screen.getByRole("combobox", { name });
const active = () => document.getElementById(box().getAttribute("aria-activedescendant") ?? "");
const closed = () => waitFor(() => expect(screen.queryByRole("listbox")).toBeNull());

it("is a combobox in the landmark of the filters, shut until something is typed", async () => {
  const { type } = show();
  const field = within(screen.getByRole("search", { name: "Filters" })).getByRole("combobox");
  expect(field).toHaveAttribute("aria-autocomplete", "list");
  expect(field).toHaveAttribute("aria-expanded", "false");
  expect(screen.queryByRole("listbox")).toBeNull();
  await type("rome");
  expect(field).toHaveAttribute("aria-expanded", "true");
  expect(field.getAttribute("aria-controls")).toBe(screen.getByRole("listbox").id);
  expect(active()).toHaveRole("option");
});

it("offers the commands and views by the arrow, and moves through them with arrows, Home and End", async () => {
  const { user } = show();
  await user.type(box(), "{ArrowDown}");
  const all = await screen.findAllByRole("option");
  expect(active()).toBe(all[0]);
  await user.keyboard("{ArrowDown}");
  expect(active()).toBe(all[1]);
  await user.keyboard("{End}");
  expect(active()).toBe(all.at(-1));
  expect(
    within(screen.getByRole("group", { name: "Views" }))
      .getAllByRole("option")
      .at(-1),
  ).toBe(active());
  await user.keyboard("{ArrowDown}");
  expect(active()).toHaveTextContent("Clear all filters");
  await user.keyboard("{ArrowUp}{Home}");
  expect(active()).toHaveAttribute("aria-selected", "true");
  expect(box()).toHaveFocus();
});

it("groups what it finds by kind, marks the words and says why", async () => {
  const { type } = show();
  await type("nobou");
  const actors = within(await screen.findByRole("group", { name: "Actors" }));
  expect(actors.getByRole("option", { selected: true })).toHaveTextContent(
    /^Nobuo Kishi Person Also written: Nobou Kishi$/u,
  );
  expect(actors.getByText("Nobou").tagName).toBe("MARK");
  expect(screen.getByRole("group", { name: "Events" })).toHaveTextContent(/Taking part: Nobou/u);
});

it("selects what is chosen by Enter or a click, empties the field and shuts", async () => {
  const { user, view, type } = show();
  await type("japan italy");
  const pair = await screen.findByRole("group", { name: "Relationships" });
  await user.click(within(pair).getByRole("option"));
  expect(view().selection).toEqual({ kind: "relationship", id: "italy~japan" });
  expect(box()).toHaveValue("");
  await closed();
});

it("filters by the text, last of all, with the filters that there are", async () => {
  const { user, view, type } = show();
  await type("Kishda");
  const last = (await screen.findAllByRole("option")).at(-1);
  expect(last).toHaveTextContent("Filter by “Kishda”");
  await user.keyboard("{ArrowUp}");
  expect(active()).toBe(last);
  await user.keyboard("{Enter}");
  expect(view().filters).toMatchObject({ text: "Kishda", year: [2022] });
  expect(box()).toHaveValue("");
  await closed();
});

it("says beside the filter how many events it leaves, not in its name", async () => {
  const { type } = show();
  await type("Kishda");
  const last = await screen.findByRole("option", { name: "Filter by “Kishda”" });
  await waitFor(() => expect(last).toHaveAttribute("aria-describedby"));
  expect(last).toHaveAccessibleDescription(/^\d+ of \d+ events$/u);
});

it("offers the year that is typed as a filter, before everything found", async () => {
  const { user, view, type } = show();
  for (const typed of ["2023", "Year 2023"]) {
    await type(typed);
    const [first] = await screen.findAllByRole("option");
    expect(first).toHaveAccessibleName("Year 2023");
    expect(active()).toBe(first);
  }
  await user.keyboard("{Enter}");
  expect(view().filters.year).toEqual([2023]);
  await closed();
});

it("shows another period that is typed, and offers none without events", async () => {
  const { user, view, type } = show();
  await type("1802");
  expect(screen.queryByRole("option", { name: "Year 1802" })).toBeNull();
  await type("2022-03 to 2023-09");
  await user.click(await screen.findByRole("option", { name: "Show 2022-03 to 2023-09" }));
  expect(view().window).toEqual({ start: toEpochDay(2022, 3, 1), end: toEpochDay(2023, 9, 30) });
});

it("filters by a source or a kind, and by nothing else", async () => {
  const { user, view, type } = show();
  await type("Ohne Adresse");
  await screen.findByRole("group", { name: "Sources" });
  await user.keyboard("{Enter}");
  expect(view().filters).toMatchObject({ source: ["print"], year: [] });
  const [kind] = detailedGraph.eventTypes;
  await type(kind?.name["en"] ?? "");
  const kinds = await screen.findByRole("group", { name: "Kinds" });
  await user.click(within(kinds).getAllByRole("option")[0] ?? kinds);
  expect(view().filters).toMatchObject({ type: [kind?.id], source: [] });
});

it("runs commands, found by the words of any language", async () => {
  const { user, view, about } = show();
  await user.type(box(), "dunkle{Enter}");
  await waitFor(() => expect(view().theme).toBe("dark"));
  await user.type(box(), "clear all filters{Enter}");
  await waitFor(() => expect(view().filters.year).toEqual([]));
  await user.type(box(), "fit all{Enter}");
  await waitFor(() => expect(view().window).not.toBeNull());
  await user.type(box(), "hilfe{Enter}");
  await waitFor(() => expect(about).toHaveBeenCalledOnce());
});

it("offers what the page offers in its menu, and nothing that it cannot do now", async () => {
  const { user, type, compare } = show();
  await type("edit story");
  await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(1));
  await type("present");
  await waitFor(() => expect(screen.queryByRole("option", { name: /^Present\b/u })).toBeNull());
  await user.clear(box());
  await user.type(box(), "vergleichen{Enter}");
  await waitFor(() => expect(compare).toHaveBeenCalledOnce());
});

it("undoes, redoes and resets", async () => {
  const { user, undo, redo, reset } = show();
  for (const [words, called] of [
    ["take back", undo],
    ["wiederholen", redo],
    ["start again", reset],
  ] as const) {
    await user.type(box(), `${words}{Enter}`);
    await waitFor(() => expect(called).toHaveBeenCalledOnce());
  }
});

it("shuts by Escape, then empties, then gives the focus back", async () => {
  const { user, type } = show();
  const elsewhere = screen.getByRole("button", { name: "Elsewhere" });
  elsewhere.focus();
  await user.keyboard("/");
  expect(box()).toHaveFocus();
  await type("rome");
  await user.keyboard("{Escape}");
  await closed();
  expect(box()).toHaveValue("rome");
  await user.keyboard("{Escape}");
  expect(box()).toHaveValue("");
  expect(box()).toHaveFocus();
  await user.keyboard("{Escape}");
  expect(elsewhere).toHaveFocus();
  await user.keyboard("{Control>}k{/Control}");
  expect(box()).toHaveFocus();
});

it("says that nothing is found, and still filters", async () => {
  const { type } = show();
  await type("qqqqxx");
  expect(await screen.findByText("Nothing is found for “qqqqxx”.")).toBeVisible();
  expect(screen.getAllByRole("option")).toHaveLength(1);
});

it("speaks German", async () => {
  const { user } = show("de");
  await user.type(box("Suche"), "rom");
  expect(await screen.findByText("Filtern nach „rom“")).toBeVisible();
});
