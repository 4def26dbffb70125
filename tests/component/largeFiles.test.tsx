import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { ImportJob } from "../../src/app/import/importJob.ts";
import { receivedOutcome, sentOutcome } from "../../src/app/import/sentOutcome.ts";
import { loadFile } from "../../src/app/load/loadFile.ts";
import { createImportSession } from "../../src/io/import/importSession.ts";
import { atOnce } from "../../src/lib/shortTasks.ts";
import { bringIndex, openedIndex } from "../../src/model/packed/openedIndex.ts";
import { parseValue } from "../../src/model/parse/parse.ts";
import { openApp } from "../fixtures/app.tsx";
import { minimalGraph } from "../fixtures/minimalGraph.ts";

type ToLoad = Parameters<ImportJob["load"]>;

const state = vi.hoisted(() => ({ read: null as unknown }));

/** What the Worker has read, which jsdom has none of. */
vi.mock(import("../../src/app/import/importJob.ts"), () => ({
  startImport: () =>
    Promise.resolve({
      read: () => Promise.resolve(state.read),
      load: async (...file: ToLoad) => loadFile(createImportSession(), ...file),
      // Of much it takes a while.
      examine: () => new Promise(() => undefined),
      end: () => undefined,
    } as never),
}));

/** The graph as columns, and which of its large tables somebody has asked for as a whole. */
async function watched(): Promise<string[]> {
  const received = await receivedOutcome(atOnce(sentOutcome(parseValue(minimalGraph()))));
  if (received.graph === null) throw new Error("There is no graph.");
  const whole: string[] = [];
  const graph = new Proxy(received.graph, {
    get(table, name) {
      if (["events", "participations", "citations"].includes(String(name)))
        whole.push(String(name));
      return Reflect.get(table, name) as unknown;
    },
  });
  bringIndex({ ...openedIndex(received.graph), graph });
  state.read = { kind: "graph", outcome: { ...received, graph } };
  return whole;
}

async function drop(): Promise<void> {
  openApp("?data=data/list.txt", "2023-01-10;Rome");
  await screen.findByRole("listitem");
  const files = [new File(["{}"], "large.json")];
  fireEvent.drop(screen.getByRole("main"), { dataTransfer: { types: ["Files"], files } });
}

it("opens what came as columns, and its data dialog, without an object for each row: of 90,000 that takes most of a second", async () => {
  const whole = await watched();
  await drop();
  await waitFor(() => expect(document.title).toBe("A small graph · Musubi"));
  await userEvent.keyboard("{Control>}k{/Control}");
  await userEvent.keyboard("Data: open");
  await userEvent.click(await screen.findByRole("option", { name: /^Data: open a file/u }));
  expect(await screen.findByRole("dialog")).toHaveTextContent("large.json");
  expect(whole).toEqual([]);
});

it("says of cells that are still being looked at that they are, not that nothing is wrong with them", async () => {
  const session = createImportSession();
  const bytes = new TextEncoder().encode(
    "date,title,who\n2021-03-05,Talks,Italy\nsoon,Visit,Japan\n",
  );
  state.read = await session.read("large.csv", bytes, { language: "en", today: "2026-01-01" });
  await drop();
  const dialog = within(await screen.findByRole("dialog", { name: "Import" }));
  await userEvent.click(dialog.getByRole("radio", { name: "Problems" }));
  expect(dialog.getByRole("status")).toHaveTextContent("Looking for problems…");
  expect(dialog.queryByText("No problem was found.")).not.toBeInTheDocument();
});
