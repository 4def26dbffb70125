import "../fixtures/polish.ts";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { commandDocuments } from "../../src/views/search/commands.ts";
import { openApp } from "../fixtures/app.tsx";
import { changedGraph } from "../fixtures/changedGraph.ts";

const file = JSON.stringify(changedGraph({}));

/** jsdom opens no popover: its menu counts as hidden. */
async function languageMenu(name: string): Promise<HTMLElement> {
  const button = await screen.findByRole("button", { name });
  const id = button.getAttribute("popovertarget") ?? "";
  return document.getElementById(id) ?? document.body;
}

it("lists every language of the one list by its own name, and marks the one that is spoken", async () => {
  openApp("", file);
  const more = await languageMenu("More");
  const menu = within(more).getByRole("group", { name: "Language", hidden: true });
  const items = within(menu).getAllByRole("menuitemradio", { hidden: true });
  expect(
    items.map((item) => [item.textContent, item.lang, item.getAttribute("aria-checked")]),
  ).toEqual([
    ["English", "en", "true"],
    ["Deutsch", "de", "false"],
    ["Polski", "pl", "false"],
  ]);
});

it("speaks a language that was added: in the page, its root, its link and its plurals", async () => {
  openApp("", file);
  fireEvent.click(within(await languageMenu("More")).getByText("Polski"));
  await waitFor(() => expect(document.documentElement.lang).toBe("pl"));
  expect(screen.getByText("Polski")).toHaveAttribute("aria-checked", "true");
  await waitFor(() => expect(window.location.search).toContain("lang=pl"));
  expect(screen.getByRole("status")).toHaveTextContent("2 z 2 zdarzeń, 1 z 1 relacji");
});

it("follows a link in that language without a notice", async () => {
  openApp("?v=1&lang=pl", file);
  expect(await screen.findByText("Polski")).toHaveAttribute("aria-checked", "true");
  expect(screen.queryByRole("alert")).toBeNull();
});

it("offers the language in the search", () => {
  expect(commandDocuments().filter(({ id }) => id === "language:pl")).toHaveLength(1);
});

it("words problems in the language of the page, and anew when it changes", async () => {
  openApp("", '{"musubi":');
  expect(await screen.findByRole("listitem")).toHaveTextContent("The file ends in the middle");
  fireEvent.click(within(await languageMenu("Language: English")).getByText("Deutsch"));
  expect(await screen.findByText(/^Die Datei bricht ab/u)).toBeInTheDocument();
  expect(screen.getByRole("listitem")).not.toHaveTextContent("The file ends");
  fireEvent.click(within(await languageMenu("Sprache: Deutsch")).getByText("Polski"));
  expect(await screen.findByText(/^1 problem w /u)).toBeInTheDocument();
  await waitFor(() => expect(document.documentElement.lang).toBe("pl"));
});
