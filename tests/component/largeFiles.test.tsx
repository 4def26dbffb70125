import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { receivedOutcome, sentOutcome } from "../../src/app/import/sentOutcome.ts";
import { atOnce } from "../../src/lib/shortTasks.ts";
import { bringIndex, openedIndex } from "../../src/model/packed/openedIndex.ts";
import { parseValue } from "../../src/model/parse/parse.ts";
import { openApp } from "../fixtures/app.tsx";
import { minimalGraph } from "../fixtures/minimalGraph.ts";

const state = vi.hoisted(() => ({ outcome: null as unknown }));

/** What the Worker has read, which jsdom has none of. */
vi.mock(import("../../src/app/import/importJob.ts"), () => ({
  startImport: () =>
    Promise.resolve({
      read: () => Promise.resolve({ kind: "graph", outcome: state.outcome }),
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
  state.outcome = { ...received, graph };
  return whole;
}

it("opens what came as columns, and its data dialog, without an object for each row: of 90,000 that takes most of a second", async () => {
  const whole = await watched();
  openApp("?data=data/list.txt", "2023-01-10;Rome");
  await screen.findByRole("listitem");
  const files = [new File(["{}"], "large.json")];
  fireEvent.drop(screen.getByRole("main"), { dataTransfer: { types: ["Files"], files } });
  await waitFor(() => expect(document.title).toBe("A small graph · Musubi"));
  await userEvent.keyboard("{Control>}k{/Control}");
  await userEvent.keyboard("Data: open");
  await userEvent.click(await screen.findByRole("option", { name: /^Data: open a file/u }));
  expect(await screen.findByRole("dialog")).toHaveTextContent("large.json");
  expect(whole).toEqual([]);
});
