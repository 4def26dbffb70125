import "../fixtures/polish.ts";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { commandDocuments } from "../../src/views/search/commands.ts";
import { changedGraph } from "../fixtures/changedGraph.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  window.history.replaceState(null, "", "/");
});

function serve(body: string, link = ""): void {
  window.history.replaceState(null, "", `/${link}`);
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(body)));
  render(<App />);
}

/** jsdom opens no popover: its menu counts as hidden. */
async function languageMenu(name: string): Promise<HTMLElement> {
  const button = await screen.findByRole("button", { name });
  const id = button.getAttribute("popovertarget") ?? "";
  return document.getElementById(id) ?? document.body;
}

it("lists every language of the one list by its own name, and marks the one that is spoken", async () => {
  serve(JSON.stringify(changedGraph({})));
  const menu = await languageMenu("Language: English");
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
  serve(JSON.stringify(changedGraph({})));
  fireEvent.click(within(await languageMenu("Language: English")).getByText("Polski"));
  expect(await screen.findByRole("button", { name: "Język: Polski" })).toBeInTheDocument();
  expect(document.documentElement.lang).toBe("pl");
  await waitFor(() => expect(window.location.search).toContain("lang=pl"));
  expect(screen.getByRole("status")).toHaveTextContent("2 z 2 zdarzeń, 1 z 1 relacji");
});

it("follows a link in that language without a notice", async () => {
  serve(JSON.stringify(changedGraph({})), "?v=1&lang=pl");
  expect(await screen.findByRole("button", { name: "Język: Polski" })).toBeInTheDocument();
  expect(screen.queryByRole("alert")).toBeNull();
});

it("offers the language in the search", () => {
  expect(commandDocuments().filter(({ id }) => id === "language:pl")).toHaveLength(1);
});

it("words problems in the language of the page, and anew when it changes", async () => {
  serve('{"musubi":');
  expect(await screen.findByRole("listitem")).toHaveTextContent("The file ends in the middle");
  fireEvent.click(within(await languageMenu("Language: English")).getByText("Deutsch"));
  expect(await screen.findByText(/^Die Datei bricht ab/u)).toBeInTheDocument();
  expect(screen.getByRole("listitem")).not.toHaveTextContent("The file ends");
  fireEvent.click(within(await languageMenu("Sprache: Deutsch")).getByText("Polski"));
  expect(await screen.findByText(/^1 problem w /u)).toBeInTheDocument();
  await waitFor(() => expect(document.documentElement.lang).toBe("pl"));
});
