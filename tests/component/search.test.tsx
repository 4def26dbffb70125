import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { noFilters } from "../../src/model/filter.ts";
import { SearchDialog } from "../../src/views/search/SearchDialog.tsx";
import { renderPart } from "../fixtures/component.tsx";
import { detailedGraph } from "../fixtures/detailedGraph.ts";

function show(lang: "en" | "de" = "en", createTypeAheadBuffer = () => "") {
  const calls = {
    onClose: vi.fn<() => void>(),
    onAbout: vi.fn<() => void>(),
    onGuide: vi.fn<() => void>(),
    onExport: vi.fn<() => void>(),
    onData: vi.fn<() => void>(),
    onUndo: vi.fn<() => void>(),
    onRedo: vi.fn<() => void>(),
    onReset: vi.fn<() => void>(),
  };
  const store = renderPart(
    <SearchDialog {...calls} createTypeAheadBuffer={createTypeAheadBuffer} />,
    detailedGraph,
    { lang, filters: { ...noFilters, year: [2022] } },
  );
  return { ...calls, view: () => store.getState().view, user: userEvent.setup() };
}

const box = (name = "Search") => screen.getByRole("combobox", { name });
const reopen = () => document.querySelector("dialog")?.showModal();
const options = () => screen.getAllByRole("option").map((option) => option.textContent);
const active = () => document.getElementById(box().getAttribute("aria-activedescendant") ?? "");

it("offers the commands before anything is typed, and moves through them with the arrows, Home and End", async () => {
  const { user } = show();
  expect(box()).toHaveFocus();
  const all = screen.getAllByRole("option");
  expect(active()).toBe(all[0]);
  await user.keyboard("{ArrowDown}");
  expect(active()).toBe(all[1]);
  await user.keyboard("{End}");
  expect(active()).toBe(all.at(-1));
  await user.keyboard("{ArrowDown}");
  expect(active()).toHaveTextContent("Clear all filters");
  await user.keyboard("{ArrowUp}{Home}");
  expect(active()).toHaveAttribute("aria-selected", "true");
  expect(box()).toHaveFocus();
});

it("groups what it finds by kind, marks the words and says why", async () => {
  const { user } = show();
  await user.type(box(), "nobou");
  const actors = within(screen.getByRole("group", { name: "Actors" }));
  expect(actors.getByRole("option", { selected: true })).toHaveTextContent(
    /^Nobuo Kishi Person Also written: Nobou Kishi$/u,
  );
  expect(actors.getByText("Nobou").tagName).toBe("MARK");
  expect(screen.getByRole("group", { name: "Events" })).toHaveTextContent(/Taking part: Nobou/u);
});

it("selects what is chosen by Enter or a click, and closes", async () => {
  const { user, view, onClose } = show();
  await user.type(box(), "japan italy{ArrowDown}{Home}");
  const pair = screen.getByRole("group", { name: "Relationships" });
  await user.click(within(pair).getByRole("option"));
  expect(view().selection).toEqual({ kind: "relationship", id: "italy~japan" });
  expect(onClose).toHaveBeenCalledOnce();
});

it("filters by a source, and by nothing else", async () => {
  const { user, view } = show();
  await user.type(box(), "Ohne Adresse{Enter}");
  expect(view().filters).toMatchObject({ source: ["print"], year: [] });
});

it("runs commands, found by the words of any language", async () => {
  const { user, view, onAbout } = show();
  await user.type(box(), "dunkle{Enter}");
  expect(view().theme).toBe("dark");
  reopen();
  await user.clear(box());
  await user.type(box(), "clear all filters{Enter}");
  expect(view().filters.year).toEqual([]);
  reopen();
  await user.clear(box());
  await user.type(box(), "fit all{Enter}");
  expect(view().window).not.toBeNull();
  reopen();
  await user.clear(box());
  await user.type(box(), "hilfe{Enter}");
  expect(onAbout).toHaveBeenCalledOnce();
});

it("undoes, redoes and resets", async () => {
  const { user, onUndo, onRedo, onReset } = show();
  for (const [words, called] of [
    ["take back", onUndo],
    ["wiederholen", onRedo],
    ["start again", onReset],
  ] as const) {
    await user.clear(box());
    await user.type(box(), `${words}{Enter}`);
    expect(called).toHaveBeenCalledOnce();
    reopen();
  }
});

it("goes on with what was typed before it came", async () => {
  const { user } = show("en", () => "Rom");
  await user.keyboard("e");
  expect(box()).toHaveValue("Rome");
});

it("closes once, however it is closed, and each time it was open", async () => {
  const { user, onClose } = show();
  await user.click(screen.getByRole("button", { name: "Close" }));
  expect(onClose).toHaveBeenCalledTimes(1);
  reopen();
  // The platform sends `cancel` on Esc, wherever the focus is.
  fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));
  expect(onClose).toHaveBeenCalledTimes(2);
  reopen();
  await user.click(screen.getByRole("dialog"));
  expect(onClose).toHaveBeenCalledTimes(3);
  reopen();
  // The browser may close it on its own at a second Esc.
  document.querySelector("dialog")?.close();
  expect(onClose).toHaveBeenCalledTimes(4);
});

it("says that nothing is found", async () => {
  const { user } = show();
  await user.type(box(), "qqqqxx");
  expect(await screen.findByText("Nothing is found for “qqqqxx”.")).toBeVisible();
  expect(box()).toHaveAttribute("aria-expanded", "false");
});

it("closes by Escape and speaks German", async () => {
  const { user, onClose } = show("de");
  expect(screen.getByRole("dialog", { name: "Suche" })).toBeVisible();
  expect(options()[0]).toContain("Alle Filter aufheben");
  await user.type(box("Suche"), "{Escape}");
  expect(onClose).toHaveBeenCalledOnce();
});
