import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { saveFile } from "../../src/lib/saveFile.ts";
import { indexGraph } from "../../src/model/graphIndex.ts";
import { parseText } from "../../src/model/parse/parse.ts";
import { EventTableView } from "../../src/views/eventTable/EventTableView.tsx";
import { renderPart } from "../fixtures/component.tsx";
import { detailedGraph } from "../fixtures/detailedGraph.ts";

vi.mock("../../src/lib/saveFile.ts", () => ({ saveFile: vi.fn<typeof saveFile>() }));
/** An exporter that only this test has, which shows that a new one needs an entry in the list only. */
vi.mock(import("../../src/io/export/exporters.ts"), async (original) => {
  const module = await original();
  const dates = {
    name: "Dates",
    extension: ".dates",
    mediaType: "text/plain",
    write: (events) => events.map(({ row }) => row.date ?? "").join("\n"),
  } satisfies (typeof module.exporters)[number];
  return { ...module, exporters: [...module.exporters, dates] };
});

const index = indexGraph(detailedGraph);
async function saved(format: string) {
  const sort = { column: "date", descending: true } as const;
  renderPart(<EventTableView />, detailedGraph, { show: "table", sort });
  await userEvent.click(screen.getByRole("button", { name: `Download as ${format}` }));
  const [name, type, content] = vi.mocked(saveFile).mock.lastCall ?? [];
  return { name, type, content: typeof content === "string" ? content : "" };
}

it("saves what the table shows, in its order, in every format of the list", async () => {
  const { name, type, content } = await saved("Dates");
  expect({ name, type }).toEqual({ name: `${index.graph.meta.id}.dates`, type: "text/plain" });
  const dates = content.split("\n");
  expect(dates.length).toBeGreaterThan(3);
  const rows = screen.getAllByRole("row").slice(1);
  expect(dates).toEqual(
    rows.map((row) => index.eventById.get(row.dataset["event"] ?? "")?.row.date ?? ""),
  );
});

it("saves JSON that is opened again with the same events", async () => {
  const json = await saved("JSON");
  expect(json).toMatchObject({ type: "application/json", name: `${index.graph.meta.id}.json` });
  const { graph, problems } = parseText(json.content);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(graph?.events).toHaveLength(screen.getAllByRole("row").length - 1);
});
