import { expect, test } from "vitest";
import { articlesAreHere, readArticles, whyNot } from "./articles.ts";
import { graph, isPublic } from "./defaultData.ts";

/** What an article writes, and the word of our own reading that must stand in the event instead. */
test.each([
  "Nobou Kishi",
  "Kihara Minoru",
  "Ahn Gyu Back",
  "war nehmen",
  "an einem Gipfel",
  "will das Land",
  "dass sein Land hoffe",
  "Generalstabschef",
  "anderen Ländern im indopazifischen Raum",
  "erörtert",
  "nach dem Gipfel",
  "Die Staatschefs",
  "G-7-Staaten in Europa und Nordamerika",
  "zur Verteidigung Südkoreas",
  "ein gemeinsames militärisches Hauptquartiers",
  "Japan und der USA",
  "«ernste Besorgnis»",
  "Samstag, 29. März 25###",
  "Japan und Korea",
  "notwendig sei",
  "aufrechtzuerhalten",
  "im vergangenen Juli",
  "das erste persönliche Treffen von Herrn",
])("the slip “%s” is recorded with a note, and not copied", (slip) => {
  const recorded = graph.citations.filter(({ value }) => value === slip);
  expect(recorded).toHaveLength(1);
  expect(recorded[0]).toMatchObject({ field: expect.any(String) });
  expect(recorded[0]?.stance).not.toBe("supports");
  expect(recorded[0]?.note).toMatchObject({ en: expect.any(String), de: expect.any(String) });
  for (const { title, summary } of graph.events)
    expect(JSON.stringify([title, summary])).not.toContain(slip);
});

test.each([
  ["2022-12-09-fighter-plan-public", "summary"],
  ["2024-07-28-joint-headquarters-agreed", "title"],
  ["2024-joint-headquarters", "title"],
  ["2025-03-defence-ministers-meet", "date"],
  ["2025-japan-south-korea-sixty-years", "date"],
])("public knowledge contradicts what an article says of %s", (event, field) => {
  expect(
    graph.citations.filter(
      (row) => isPublic(row) && row.event === event && row.stance === "contradicts",
    ),
  ).toMatchObject([{ field }]);
});

test.each([
  ["2022-05-19-yamazaki-at-nato-meeting", "zum ersten Mal"],
  ["2025-03-more-joint-exercises", "man entschlossen sei"],
  ["2025-03-soldier-exchanges", "man entschlossen sei"],
  ["2025-03-japan-on-regional-security", "Spannungen im Zusammenhang mit Nordkorea"],
])("in %s, that “%s” can be read in two ways is recorded", (event, value) => {
  expect(graph.citations.filter((row) => row.event === event && row.value === value)).toMatchObject(
    [{ stance: "mentions", note: { en: expect.any(String) } }],
  );
});

test.each([
  "Nobou Kishi",
  "Kihara Minoru",
  "war nehmen",
  "ein gemeinsames militärisches Hauptquartiers",
  "Japan und der USA",
  "Samstag, 29. März 25###",
])("the slip of spelling or grammar “%s” contradicts nothing", (slip) => {
  expect(graph.citations.filter(({ value }) => value === slip)).toMatchObject([
    { stance: "mentions" },
  ]);
});

test("what is quoted stands in the article, in the paragraph that is cited", (context) => {
  if (!articlesAreHere) context.skip(whyNot);
  const articles = readArticles();
  for (const { source, locator, value, event } of graph.citations) {
    const article = articles.get(source);
    if (article === undefined || value === undefined) continue;
    const place = article.body[Number(locator) - 1] ?? article.text;
    expect(place, `${event}: ${value}`).toContain(value);
  }
});

test("the wording of a date is that of an article cited for the event", (context) => {
  if (!articlesAreHere) context.skip(whyNot);
  const articles = readArticles();
  for (const { id, dateText } of graph.events) {
    if (dateText === undefined) continue;
    const cited = graph.citations.filter(({ event }) => event === id);
    const texts = cited.map(({ source }) => articles.get(source)?.text ?? "").join("\n");
    for (const piece of dateText.split(" … ")) expect(texts, `${id}: ${piece}`).toContain(piece);
  }
});
