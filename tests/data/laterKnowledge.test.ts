import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { citationsOf, eventOf, graph, isPublic } from "./defaultData.ts";

const later = graph.citations.filter(({ field }) => field === "status");

test("what an article calls future stays so; what became of it is a citation", () => {
  expect(later.length).toBeGreaterThan(8);
  for (const citation of later) {
    expect(isPublic(citation)).toBe(true);
    expect(["happened", "ongoing"]).toContain(citation.value);
    expect(["planned", "expected", "ongoing"]).toContain(eventOf(citation.event).row.status);
  }
});

test.each([
  "2022-06-29-kishida-to-nato-summit",
  "2023-01-09-kishida-tours-g7",
  "2023-05-19-g7-summit-hiroshima",
  "2025-09-09-seoul-defense-dialogue",
  "2025-10-21-ishiba-leaves-office",
  "2025-ahn-to-visit-japan",
])("%s is known to have happened", (id) => {
  expect(later.find(({ event }) => event === id)?.value).toBe("happened");
});

test("the fighter by 2035 and the later stops of the tour are planned", () => {
  expect(eventOf("2035-joint-fighter-ready").date?.edtf).toBe("[..2035]");
  const planned = eventOf("2023-01-09-kishida-tours-g7").parties.filter((party) => party.planned);
  expect(planned.map(({ actor }) => actor)).toEqual(["united-states", "canada", "united-kingdom"]);
});

test("the meeting of March 2025 stays vague: the known one was a day after the article", () => {
  expect(eventOf("2025-03-defence-ministers-meet").row.dateBasis).toBe("relative");
  const known = citationsOf("2025-03-defence-ministers-meet").find(({ field }) => field === "date");
  expect(known).toMatchObject({ value: "2025-03-30", stance: "contradicts" });
});

test("each piece of public knowledge is an entry of the list in the format page, and used", () => {
  const list = readFileSync("data/README.md", "utf8").split("## Public knowledge")[1] ?? "";
  const entries = [...list.matchAll(/^(\d+)\. /gmu)].map(([, number]) => number);
  const used = new Set(graph.citations.filter(isPublic).map(({ locator }) => locator));
  expect(entries).toEqual(entries.map((_, at) => String(at + 1)));
  expect([...used].toSorted()).toEqual(entries.toSorted());
});
