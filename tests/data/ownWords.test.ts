import { expect, test } from "vitest";
import { articlesAreHere, readArticles, whyNot } from "./articles.ts";
import { graph, paragraphs } from "./defaultData.ts";

const longestBorrowed = 5;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];

function* runs(words: readonly string[], length: number): Generator<string> {
  for (let at = 0; at + length <= words.length; at += 1)
    yield words.slice(at, at + length).join(" ");
}

/** Every text of the file but the titles of the sources and what is quoted. */
function ourTexts(): readonly string[] {
  const texts: string[] = [];
  JSON.stringify(graph, (key, value: unknown) => {
    if (key === "value" || key === "dateText") return undefined;
    if (typeof value === "string" && key !== "title") texts.push(value);
    return value;
  });
  return texts;
}

test("we borrow no run of six words from the articles", (context) => {
  if (!articlesAreHere) context.skip(whyNot);
  const borrowed = new Set(
    [...readArticles().values()].flatMap(({ text }) => [
      ...runs(wordsOf(text), longestBorrowed + 1),
    ]),
  );
  for (const text of ourTexts())
    for (const run of runs(wordsOf(text), longestBorrowed + 1))
      expect(borrowed.has(run), run).toBe(false);
});

test("what we quote is short", () => {
  for (const { value = "" } of graph.citations)
    expect(wordsOf(value).length, value).toBeLessThanOrEqual(6);
  for (const { dateText = "" } of graph.events)
    expect(wordsOf(dateText).length, dateText).toBeLessThanOrEqual(6);
});

test("the articles have as many body paragraphs as the data counts", (context) => {
  if (!articlesAreHere) context.skip(whyNot);
  for (const [source, { body }] of readArticles())
    expect(body.length, source).toBe(paragraphs[source]);
});
