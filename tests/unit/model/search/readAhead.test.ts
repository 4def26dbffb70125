import { expect, test } from "vitest";
import { filterEvents, noFilters } from "../../../../src/model/filter.ts";
import { indexGraph } from "../../../../src/model/graphIndex.ts";
import { readAhead } from "../../../../src/model/search/textFilter.ts";
import { graphFromText } from "../../../fixtures/graphFromText.ts";

const many = Array.from(
  { length: 3000 },
  (_, at) =>
    `${1000 + (at % 900)} talks japan state-${at % 40}  Report ${at} of the ${at % 2 === 0 ? "council" : "court"}`,
).join("\n");

test("a text leaves the same events, read ahead, read at once, or filtered by while it is being read", async () => {
  const graph = graphFromText(many);
  const left = (index = indexGraph(graph)) =>
    filterEvents(index, { ...noFilters, text: "council state-6" }).map(({ id }) => id);
  const atOnce = left();
  expect(atOnce).toHaveLength(75);
  const ahead = indexGraph(graph);
  await readAhead(ahead);
  expect(left(ahead)).toEqual(atOnce);
  const begun = indexGraph(graph);
  const reading = readAhead(begun);
  expect(left(begun)).toEqual(atOnce);
  await reading;
  expect(left(begun)).toEqual(atOnce);
});
