import { expect, test } from "vitest";
import { epochDayToIso, toEpochDay } from "../../../../src/model/dates/calendar.ts";
import { indexGraph } from "../../../../src/model/graphIndex.ts";
import { eventMarks } from "../../../../src/views/timeline/layout/eventMark.ts";
import { mostStripMarks, stripScene } from "../../../../src/views/timeline/strip/stripScene.ts";
import { graphFromText } from "../../../fixtures/graphFromText.ts";

const window = { start: toEpochDay(2022, 1, 1), end: toEpochDay(2025, 12, 31) };
const names = {
  year: (year: number) => (year > 0 ? String(year) : `${1 - year} BCE`),
  month: (month: number) => `M${month}`,
  monthOfYear: (year: number, month: number) => `M${month} ${year}`,
  dayOfYear: epochDayToIso,
};
const marksOf = (text: string) => eventMarks(indexGraph(graphFromText(text)));

test("an event stands where its day is, a vague one where its days are", () => {
  const marks = marksOf(`
    day:   2024-01-01  talks japan italy
    year:  2022        talks japan italy
    later: 2035        talks japan italy
  `);
  const scene = stripScene(marks, window, null, toEpochDay(2030, 1, 1), names, 1000);
  const at = (id: string) => scene.marks.find(({ mark }) => mark.id === id);
  expect(at("day")?.at).toBeCloseTo(50, 0);
  expect(at("year")).toMatchObject({ at: expect.closeTo(12.5, 0), width: expect.closeTo(25, 0) });
  expect(at("later")).toBeUndefined();
  expect(scene.ticks.map(({ text }) => text)).toEqual(["2022", "2023", "2024", "2025"]);
  expect(scene.today).toBeNull();
});

test("what stands on one place is drawn once, but the selected one always, on top", () => {
  const marks = marksOf(`
    a: 2024-01-01  talks japan italy
    b: 2024-01-01  talks japan italy
    c: 2024-01-01  talks japan italy
  `);
  const shown = stripScene(marks, window, "c", 0, names, 1000).marks;
  expect(shown.map(({ mark }) => mark.id)).toEqual(["a", "c"]);
  expect(shown.at(-1)?.selected).toBe(true);
});

test("of thousands of events only so many are drawn as can be seen", () => {
  const lines = Array.from({ length: 1400 }, (_, day) => {
    const date = new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10);
    return `e${day}: ${date} talks japan italy`;
  });
  const scene = stripScene(marksOf(lines.join("\n")), window, "e700", 0, names, 1000);
  expect(scene.marks.length).toBeLessThanOrEqual(mostStripMarks + 1);
  expect(scene.marks.at(-1)?.mark.id).toBe("e700");
});

test("years far apart get ticks that are round as people count them", () => {
  const far = { start: toEpochDay(-500, 1, 1), end: toEpochDay(2000, 12, 31) };
  const labels = stripScene([], far, null, 0, names, 1000).ticks.map(({ text }) => text);
  expect(labels).toContain("500 BCE");
  expect(labels).toContain("1500");
  expect(labels.every((label) => Number.parseInt(label, 10) % 500 === 0)).toBe(true);
});

test("a single day says which it is", () => {
  const day = { start: toEpochDay(2024, 3, 5), end: toEpochDay(2024, 3, 5) };
  expect(stripScene([], day, null, 0, names, 1000).ticks).toEqual([{ text: "2024-03-05", at: 0 }]);
});
