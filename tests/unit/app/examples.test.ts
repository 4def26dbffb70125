import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { examples } from "../../../src/app/data/examples.ts";
import { createImportSession } from "../../../src/io/import/importSession.ts";
import { messages } from "../../../src/i18n/en/en.ts";

it("every example is there, in a format of its own, and opens to two pictures without a word of what is wrong", async () => {
  expect(examples.map(({ name }) => name).toSorted()).toEqual(
    readdirSync("src/app/data/examples").toSorted(),
  );
  const formats = new Set<string>();
  for (const { name, kind, load } of examples) {
    const session = createImportSession();
    const bytes = new TextEncoder().encode((await load()).default);
    const read = await session.read(name, bytes, { language: "en", today: "2026-01-01" });
    if (read.kind !== "records") throw new Error(`${name}: ${read.kind}`);
    const { summary } = read;
    formats.add(summary.formatName);
    expect(summary.guess.questions, name).toEqual([]);
    const { graph, problems } = await session.open(summary.guess.mapping, []);
    expect([...summary.problems, ...problems], name).toEqual([]);
    expect(graph?.events.length, name).toBeGreaterThan(2);
    expect(
      graph?.events.every(({ date }) => date !== undefined),
      name,
    ).toBe(true);
    expect(graph?.actors.length, name).toBeGreaterThan(1);
    expect(graph?.meta.focus, name).toBeDefined();
    expect(messages.app.dataDialog.exampleOf[kind]).not.toBe("");
  }
  expect(formats.size).toBe(examples.length);
});
