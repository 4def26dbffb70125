import { describe, expect, it } from "vitest";
import { importerOfContent } from "../../../../src/io/import/chooseImporter.ts";
import { importFile } from "../../../../src/io/import/importFile.ts";
import { importers } from "../../../../src/io/import/importers.ts";
import { formatBytes, formatFiles, formatNames } from "../../../fixtures/formatFiles.ts";
import { formatSamples } from "../../../fixtures/formatSamples.ts";

const samples = Object.entries(formatSamples).flatMap(([id, texts]) =>
  texts.map((text): [string, string, string] => [id, text.slice(0, 60), text]),
);
const contentOf = (text: string) => {
  const body = text.replace(/^\uFEFF/u, "");
  return { bytes: new TextEncoder().encode(text), text: body };
};

describe("what a file is, is known by what it holds", () => {
  it.each(samples)("%s: %j", (id, _, text) => {
    const content = contentOf(text);
    expect(importerOfContent(content)?.id).toBe(id);
    const certain = importers.filter(({ sniff }) => sniff(content) === "certain");
    expect(certain.length).toBeLessThanOrEqual(1);
  });
});

describe("a sample opens, whatever its name", () => {
  it.each(samples.filter(([id]) => id !== "musubi-json"))("%s: %j", async (_, __, text) => {
    const { graph, problems } = await importFile("own.bin", new TextEncoder().encode(text));
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(graph?.events.length).toBeGreaterThan(0);
    for (const { status, dateBasis } of graph?.events ?? [])
      expect([status, dateBasis]).toEqual(["unrecorded", "unrecorded"]);
  });
});

describe("a file as other programs write it", () => {
  it("is there for each format, and none is forgotten", () => {
    const formats = new Set(formatFiles.map(({ format }) => format));
    expect([...formats].toSorted()).toEqual(importers.map(({ id }) => id).toSorted());
    expect(formatFiles.map(({ name }) => name).toSorted()).toEqual([...formatNames].toSorted());
  });

  it.each(formatFiles)("$name", async ({ name, events, actors }) => {
    const { graph, problems } = await importFile(name, formatBytes(name));
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect([graph?.events.length, graph?.actors.length]).toEqual([events, actors]);
  });
});

/** Cut anywhere, or with signs changed: never an exception, and always an answer. */
describe("a damaged sample", () => {
  it.each(samples)("%s: %j", async (_, __, text) => {
    const whole = text.slice(0, 2000);
    const cuts = Array.from({ length: 12 }, (_, at) =>
      whole.slice(0, Math.floor((whole.length * (at + 1)) / 13)),
    );
    const swaps = [
      whole.replaceAll(/[a-z]{4,}/gu, "null"),
      whole.replaceAll('"', "'"),
      whole.replaceAll(/\d+/gu, "99999999999999999999"),
      whole.replaceAll(/"[^"]*"/gu, '""'),
      whole.replaceAll(/[[{]/gu, "[").replaceAll(/[\]}]/gu, "]"),
      whole.replaceAll(":[", ':[null,7,"x",[],'),
    ];
    for (const damaged of [...cuts, ...swaps]) {
      const { graph, problems } = await importFile("own.bin", new TextEncoder().encode(damaged));
      expect(graph !== null || problems.length > 0).toBe(true);
    }
  });
});
