import { expect, test } from "vitest";
import { createImportSession } from "../../../../src/io/import/importSession.ts";

const options = { language: "en", today: "2026-01-01" } as const;

test("a file is read once, looked at with any mapping, opened, and what is left out is given back", async () => {
  const session = createImportSession();
  const text = "date,title,who\n2021,Talks,Italy\n2022,=1+1,Japan\n,Letters,Italy\n";
  const read = await session.read("ties.csv", new TextEncoder().encode(text), options);
  if (read.kind !== "records") throw new Error(read.kind);
  const { mapping } = read.summary.guess;
  expect(await session.examine(mapping, [])).toMatchObject({ events: 3, withoutDate: 1 });
  expect(await session.examine(mapping, ["3"])).toMatchObject({ events: 2, withoutDate: 1 });
  const { graph } = await session.open(mapping, ["3"]);
  expect(graph?.events.map(({ id }) => id)).toEqual(["row-2", "row-4"]);
  // Nothing that we write is run as a formula.
  expect(await session.csvOf(["3"])).toBe("\uFEFFdate,title,who\r\n2022,'=1+1,Japan\r\n");
});
