import { describe, expect, it } from "vitest";
import { indexGraph } from "../../../../src/model/graphIndex.ts";
import { eventMarks } from "../../../../src/views/timeline/layout/eventMark.ts";
import { spanOf, steppedScale } from "../../../../src/views/timeline/layout/timeScale.ts";
import { graphFromText } from "../../../fixtures/graphFromText.ts";

const marksOf = (picture: string) => eventMarks(indexGraph(graphFromText(picture)));

describe("eventMarks", () => {
  it("places an event in the lanes of its partners, and says how each takes part", () => {
    const [mark] = marksOf("2023-05-19 summit japan italy united-states(named) china(subject)");
    expect(mark?.places).toEqual([
      { lane: 0, style: "solid" },
      { lane: 1, style: "named" },
    ]);
  });

  it("is hollow where it is planned", () => {
    const [mark] = marksOf("2023-05-19 visit japan italy  Visit  !planned");
    expect(mark).toMatchObject({ look: "planned", places: [{ style: "planned" }] });
  });

  it("is firm at both ends of a month, and soft only around one", () => {
    const [month] = marksOf("2023-05 visit japan italy");
    expect(month).toMatchObject({ look: "within", fadeStart: 0, fadeEnd: 0 });
    expect((month?.to ?? 0) - (month?.from ?? 0)).toBe(30);
    const [around] = marksOf("2023-05~ visit japan italy");
    expect(around).toMatchObject({ look: "around", fadeStart: 0.45, fadeEnd: 0.45 });
  });

  it("fades in to a firm end: of a deadline from before it, of several days only among them", () => {
    const [deadline] = marksOf("[..2023-05] visit japan italy");
    const [several] = marksOf("[2023-05-01..2023-05-20] visit japan italy");
    expect(deadline).toMatchObject({ look: "before", fadeEnd: 0, closed: false });
    expect(several).toMatchObject({ look: "before", fadeEnd: 0, closed: true });
    const scale = { start: 19_478, perDay: 2, left: 0 };
    expect(several && spanOf(several, scale)).toEqual({ from: 0, to: 40 });
  });

  it("leaves something sure in what lasted, however unsure its ends are", () => {
    const [mark] = marksOf("2022/2023-01 visit japan italy");
    expect(mark).toMatchObject({ look: "range" });
    expect((mark?.fadeStart ?? 1) + (mark?.fadeEnd ?? 1)).toBeCloseTo(0.9);
    expect(mark?.fadeStart).toBeGreaterThan(0.8);
  });

  it("says how the date is known", () => {
    expect(marksOf("2023-05 visit japan italy")[0]?.basis).toBe("stated");
  });

  it("is never narrower than can be seen", () => {
    for (const date of ["2023-05", "2023-05-01", "2023"]) {
      const [mark] = marksOf(`${date} visit japan italy`);
      const span = mark && spanOf(mark, { start: 19_000, perDay: 0.01, left: 0 });
      expect(span && span.to - span.from).toBeGreaterThanOrEqual(10);
    }
  });
});

describe("steppedScale", () => {
  it("is the same or a little coarser, and steps four times a doubling", () => {
    for (const perDay of [0.001, 0.5, 0.71, 3, 54]) {
      expect(steppedScale(perDay)).toBeLessThanOrEqual(perDay * 1.000_001);
      expect(steppedScale(perDay)).toBeGreaterThan(perDay / 1.2);
    }
  });
});
