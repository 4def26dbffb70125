import { screen, waitFor, within } from "@testing-library/react";
import { BookOpen } from "lucide-react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { useMusubi } from "../../src/store/StoreContext.tsx";
import { svgNode } from "../../src/scene/drawing.ts";
import type { SingleView, ViewProps } from "../../src/views/viewDefinition.ts";
import { openApp } from "../fixtures/app.tsx";
import { chooseInMenu, keepDownloads, stubSizes } from "../fixtures/component.tsx";
import { detailedGraph } from "../fixtures/detailedGraph.ts";

/** A view that only this test has, which shows that a new one needs an entry in two lists only. */
const ledger = vi.hoisted(() => "view-of-this-test" as "matrix");

function Ledger({ scale }: ViewProps) {
  const events = useMusubi((state) => state.index.events.length);
  return (
    <section aria-label="Ledger">
      {events} entries{scale !== undefined && ", enlarged"}
    </section>
  );
}

vi.mock(import("../../src/store/viewIds.ts"), async (original) => {
  const module = await original();
  return { ...module, viewIds: [...module.viewIds, ledger] as unknown as typeof module.viewIds };
});
vi.mock(import("../../src/views/viewList.ts"), async (original) => {
  const definition: SingleView = {
    id: ledger,
    title: () => "Ledger",
    sign: BookOpen,
    region: () => "Ledger of events",
    inText: () => "Ledger",
    command: () => ({ title: "Open the ledger", also: "accounts" }),
    load: () => Promise.resolve(Ledger),
    picture: () =>
      Promise.resolve({
        still: (state, { width }) =>
          svgNode(
            "g",
            { "data-wide": width },
            svgNode("text", {}, `${state.index.events.length} entries`),
          ),
        legend: () => [{ words: "an entry", width: 8, mark: [] }],
        caption: () => "All that is known",
      }),
    onStage: "scaled",
  };
  const { viewList } = await original();
  return { viewList: { ...viewList, [ledger]: definition } };
});

const graph = {
  ...detailedGraph,
  stories: [
    {
      id: "tour",
      title: { en: "Tour" },
      scenes: [
        {
          id: "books",
          title: { en: "The books" },
          caption: { en: "Opened." },
          alt: { en: "A ledger." },
          view: { show: ledger },
        },
      ],
    },
  ],
};

function open(link: string) {
  openApp(link, JSON.stringify(graph));
  return userEvent.setup();
}

const view = () => screen.findByRole("region", { name: "Ledger" });
const entries = `${graph.events.length} entries`;

it("is in the switch, and the link opens it and names it", async () => {
  const user = open(`?v=1&show=${ledger}`);
  expect(await view()).toHaveTextContent(entries);
  const choice = within(screen.getByRole("radiogroup", { name: "View" }));
  expect(choice.getByRole("radio", { name: "Ledger" })).toBeChecked();
  await user.click(choice.getByRole("radio", { name: "Table" }));
  await waitFor(() => expect(screen.queryByRole("region", { name: "Ledger" })).toBeNull());
  expect(window.location.search).toBe("?v=1&show=table");
  await user.click(choice.getByRole("radio", { name: "Ledger" }));
  expect(await view()).toBeVisible();
  expect(window.location.search).toBe(`?v=1&show=${ledger}`);
});

it("is a command of the search", async () => {
  const user = open("?v=1&show=table");
  await user.type(await screen.findByRole("combobox", { name: "Search" }), "accounts");
  await user.click(await screen.findByRole("option", { name: /Open the ledger/u }));
  expect(await view()).toBeVisible();
});

it("is exported by its own drawing, with legend and caption", async () => {
  const saved = keepDownloads();
  const user = open(`?v=1&show=${ledger}`);
  await view();
  await chooseInMenu("Export");
  const dialog = within(await screen.findByRole("dialog", { name: "Export" }));
  expect(dialog.getByRole("radio", { name: "Ledger of events" })).toBeChecked();
  await user.click(dialog.getByRole("radio", { name: "SVG" }));
  await user.click(dialog.getByRole("button", { name: "Save file" }));
  expect(await dialog.findByText(/ledger-of-events\.svg$/u)).toBeVisible();
  const file = await saved[0]?.content.text();
  for (const words of ["Ledger", entries, "an entry", "All that is known"])
    expect.soft(file).toContain(words);
});

it("is printed by the same drawing", async () => {
  open(`?v=1&show=${ledger}`);
  await view();
  window.dispatchEvent(new Event("beforeprint"));
  const sheet = document.querySelector('body > [role="img"]');
  expect(sheet).toHaveTextContent(entries);
  window.dispatchEvent(new Event("afterprint"));
  expect(document.querySelector('body > [role="img"]')).toBeNull();
});

it("is on a stage and in the hand-out", async () => {
  // The hand-out draws at the width that there is.
  stubSizes(800, 600);
  const user = open("?v=1&story=tour");
  expect(await view()).toHaveTextContent(`${entries}, enlarged`);
  await user.click(screen.getByRole("button", { name: "Hand-out" }));
  const handOut = await screen.findByRole("main", { name: "Hand-out" });
  await waitFor(() => expect(handOut).toHaveTextContent(entries));
});
