import { describe, expect, it } from "vitest";
import { indexGraph } from "../../../src/model/graphIndex.ts";
import { eventMarks } from "../../../src/views/timeline/eventMark.ts";
import { spanOf, steppedScale } from "../../../src/views/timeline/timeScale.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";

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

  it("is soft at both ends within a month", () => {
    const [mark] = marksOf("2023-05 visit japan italy");
    expect(mark).toMatchObject({ look: "within", fadeStart: 0.42, fadeEnd: 0.42 });
    expect((mark?.to ?? 0) - (mark?.from ?? 0)).toBe(30);
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
