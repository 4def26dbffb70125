import { atOnce } from "../../src/lib/shortTasks.ts";
import { writeParquet } from "../../src/io/export/formats/writeParquet.ts";
import { bytesSource } from "../../src/io/import/parquet/byteSource.ts";
import { eachGroup } from "../../src/io/import/parquet/columnsOfGroup.ts";
import { openParquet } from "../../src/io/import/parquet/parquetFile.ts";
import { importFile } from "../../src/io/import/importFile.ts";
import type { EventGraph } from "../../src/model/eventGraph.ts";
import { parsedSteps } from "../../src/model/parse/parse.ts";

/**
 * `npm run bench:parquet -- 1000000`: how long so many events take to be written and read as Parquet, and as JSON where a text can
 * be so long. Seconds of this process, so that what else the machine does counts little.
 */
const count = Number(process.argv[2] ?? 1_000_000);
const graph = madeUp(count);

function seconds(since: NodeJS.CpuUsage): string {
  const { user, system } = process.cpuUsage(since);
  return `${((user + system) / 1e6).toFixed(1)} s`;
}

let start = process.cpuUsage();
let [last, longest] = [performance.now(), 0];
const bytes = await writeParquet(graph, {
  language: "en",
  onProgress: () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  },
});
console.log(`${count} events, ${(bytes.length / 2 ** 20).toFixed(0)} MB`);
console.log(`written           ${seconds(start)}, longest task ${longest.toFixed(0)} ms (wall)`);

start = process.cpuUsage();
const file = await openParquet(bytesSource(bytes));
console.log(`footer            ${seconds(start)}`);
for (const [name, columns] of [
  ["columns of days  ", ["firstDay", "lastDay", "possibleFirst", "possibleLast"]],
  ["columns of events", ["id", "type", "title", "date", "dateBasis", "status", "participations"]],
  ["all columns      ", file.columns.map((column) => column.name)],
] as const) {
  start = process.cpuUsage();
  await eachGroup(file, bytesSource(bytes), new Set(columns), {}, () => undefined);
  console.log(`${name} ${seconds(start)}`);
}

start = process.cpuUsage();
const { read } = await importFile("big.parquet", bytes);
console.log(`opened as a graph ${seconds(start)}, ${read.kept} events`);

start = process.cpuUsage();
atOnce(parsedSteps(graph));
console.log(`of it, checked    ${seconds(start)}`);

if (count <= 400_000) {
  const json = new TextEncoder().encode(JSON.stringify(graph));
  start = process.cpuUsage();
  await importFile("big.json", json);
  console.log(`the same of JSON  ${seconds(start)}, ${(json.length / 2 ** 20).toFixed(0)} MB`);
}

function madeUp(events: number): EventGraph {
  let seed = 1;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed % below;
  };
  const ids = Array.from({ length: events }, (_, at) => `e${at}`);
  const actors = Array.from({ length: 200 }, (_, at) => `actor-${at}`);
  const pairs = ids.map(() => [random(200), 1 + random(199)] as const);
  return {
    musubi: "1.1",
    meta: {
      ...{ id: "big", title: { en: "Big" }, description: { en: "Made up" }, licence: "" },
      ...{ defaultLanguage: "en", languages: ["en"], asOf: "2026-01-01", partners: [] },
    },
    actors: actors.map((id) => ({ id, kind: "state", name: { en: id } })),
    eventTypes: Array.from({ length: 20 }, (_, at) => ({ id: `t${at}`, name: { en: `T${at}` } })),
    events: ids.map((id, at) => ({
      ...{ id, type: `t${at % 20}`, dateBasis: "unrecorded", status: "happened" },
      title: { en: `Actor ${pairs[at]?.[0]} and another meet, number ${at}` },
      date: new Date((7000 + random(12_000)) * 86_400_000).toISOString().slice(0, 10),
    })),
    participations: ids.flatMap((event, at) => {
      const [one = 0, other = 1] = pairs[at] ?? [];
      return [
        { event, actor: `actor-${one}`, role: "initiator" },
        { event, actor: `actor-${(one + other) % 200}`, role: "recipient" },
      ] as const;
    }),
    citations: ids.map((event, at) => ({
      ...{ event, source: "s", locator: `row ${at}`, stance: "supports" },
    })),
    sources: [{ id: "s", kind: "dataset", title: "S", language: "en" }],
    ...{ relations: [], links: [], topics: [], stories: [] },
  };
}
