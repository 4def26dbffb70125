import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseText } from "../../src/model/parse/parse.ts";

const articles = "../shared/sources";
const longestBorrowed = 6;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];

function* runs(words: readonly string[], length: number): Generator<string> {
  for (let at = 0; at + length <= words.length; at += 1)
    yield words.slice(at, at + length).join(" ");
}

/** The articles are not part of the project: they stand beside it where the data is worked on. */
test("titles and summaries borrow no run of seven words from the articles", (context) => {
  if (!existsSync(articles)) {
    console.log(`Skipped: ${articles} is not here.`);
    context.skip();
  }
  const borrowed = new Set(
    readdirSync(articles).flatMap((name) => [
      ...runs(wordsOf(readFileSync(`${articles}/${name}`, "utf8")), longestBorrowed + 1),
    ]),
  );
  const { graph } = parseText(readFileSync("data/japan-security.json", "utf8"));
  for (const { title, summary } of graph?.events ?? [])
    for (const text of [...Object.values(title), ...Object.values(summary ?? {})])
      for (const run of runs(wordsOf(text), longestBorrowed + 1))
        expect(borrowed.has(run), run).toBe(false);
});
