import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { graphFormats, writeGraph } from "../../src/io/export/graphFormats.ts";
import type { EventGraph } from "../../src/model/eventGraph.ts";
import { parseText } from "../../src/model/parse/parse.ts";
import { graphFromText } from "../fixtures/graphFromText.ts";
import { type Site, siteTest } from "./site.ts";
import { expect } from "./test.ts";

const test = siteTest();

const written = async (graph: EventGraph): Promise<Buffer> => {
  const parquet = graphFormats.find(({ id }) => id === "parquet");
  if (parquet === undefined) throw new Error("There is no Parquet.");
  return Buffer.from(await writeGraph(parquet, graph, { language: "en" }));
};

/** Of one pair, so many that they come to the page in several parts. */
function manyEvents(count: number): EventGraph {
  const { events, participations, citations, ...rest } = graphFromText("2010 meeting a b  Talks");
  const ids = Array.from({ length: count }, (_, at) => `e${at}`);
  const [event] = events;
  if (event === undefined) throw new Error("There is no event.");
  return {
    ...rest,
    events: ids.map((id, at) => ({ ...event, id, date: String(1900 + (at % 120)) })),
    participations: ids.flatMap((id) => participations.map((row) => ({ ...row, event: id }))),
    citations: ids.flatMap((id) => citations.map((row) => ({ ...row, event: id }))),
  };
}

/** Answers for one file, with ranges of both ends or without; suffix ranges are an error here, as with Vite’s preview. */
function serving(site: Site, file: Buffer, hasRanges: boolean): string[] {
  const asked: string[] = [];
  site.answer = (path, response: ServerResponse) => {
    if (path !== "data/own.parquet") return false;
    const { method = "", headers } = response.req;
    const range = /^bytes=(\d+)-(\d+)$/u.exec(headers.range ?? "");
    asked.push(`${method} ${headers.range ?? "all"}`);
    const type = { "content-type": "application/octet-stream" };
    if (range !== null && hasRanges) {
      const [start, end] = [Number(range[1]), Number(range[2])];
      const part = file.subarray(start, end + 1);
      const between = `bytes ${start}-${end}/${file.length}`;
      response.writeHead(206, { ...type, "content-range": between, "content-length": part.length });
      response.end(part);
      return true;
    }
    const accepts = hasRanges ? { "accept-ranges": "bytes" } : {};
    response.writeHead(200, { ...type, ...accepts, "content-length": file.length });
    response.end(method === "HEAD" ? undefined : file);
    return true;
  };
  return asked;
}

const defaultGraph = (): EventGraph => {
  const { graph } = parseText(readFileSync("data/japan-security.json", "utf8"));
  if (graph === null) throw new Error("The default data is not sound.");
  return graph;
};

for (const hasRanges of [true, false])
  test(`a Parquet file of the site opens ${hasRanges ? "by ranges" : "as a whole where there are none"}`, async ({
    page,
    site,
  }) => {
    const graph = manyEvents(9000);
    const asked = serving(site, await written(graph), hasRanges);
    await page.goto(`${site.address}?data=data/own.parquet`);
    await expect(page.getByRole("status").first()).toContainText("9000 of 9000 events");
    expect(asked[0]).toBe("HEAD all");
    const rest = asked.slice(1);
    if (hasRanges) expect(rest.every((one) => /^GET bytes=\d+-\d+$/u.test(one))).toBe(true);
    else expect(rest).toEqual(["GET all"]);
  });

test("the default data as Parquet is the same page", async ({ page, site }) => {
  serving(site, await written(defaultGraph()), true);
  await page.goto(`${site.address}?data=data/own.parquet`);
  await expect(page.getByRole("status").first()).toContainText("66 of 69 events");
  await expect(page.getByRole("tree", { name: "Relationships" })).toContainText("Italy");
});

test("a Parquet file that is dropped opens, a large one too", async ({ page, explorer }) => {
  await explorer.open();
  await explorer.drop("own.parquet", await written(manyEvents(9000)));
  await expect(page.getByRole("status").first()).toContainText("9000 of 9000 events");
});

test("a damaged Parquet file of the site says that it is damaged", async ({ page, site }) => {
  const file = await written(defaultGraph());
  serving(site, file.subarray(0, file.length - 100), true);
  await page.goto(`${site.address}?data=data/own.parquet`);
  await expect(page.getByRole("main")).toContainText("The Parquet file is damaged or was cut off.");
});
