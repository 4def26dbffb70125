import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { epochDayToIso } from "../../../../src/model/dates/calendar.ts";
import type { FuzzyDate } from "../../../../src/model/dates/fuzzyDate.ts";
import { parseEdtf } from "../../../../src/model/dates/parseEdtf.ts";
import { planDateStrip } from "../../../../src/views/details/event/dateStripPlan.ts";
import { edtfText } from "../../../fixtures/edtfText.ts";

function dateOf(edtf: string): FuzzyDate {
  const date = parseEdtf(edtf);
  if (!date.ok) throw new Error(edtf);
  return date.value;
}

describe("the strip of days under a date", () => {
  it("has a bar with firm ends for a month, with days around it", () => {
    const { bars, grain, ticks } = planDateStrip(dateOf("2022-05"), "within");
    expect(bars).toHaveLength(1);
    expect(bars[0]).toMatchObject({ fadeIn: 0, fadeOut: 0, body: "between" });
    const [around] = planDateStrip(dateOf("2022-05~"), "around").bars;
    expect(around).toMatchObject({ fadeIn: 0.45, fadeOut: 0.45, body: "fading" });
    expect(grain).toBe("day");
    const labels = ticks.filter((tick) => tick.labelled).map(({ day }) => epochDayToIso(day));
    expect(labels).toEqual([
      "2022-04-20",
      "2022-05-01",
      "2022-05-10",
      "2022-05-20",
      "2022-06-01",
      "2022-06-10",
    ]);
  });

  it("ends hard where the source does not allow later", () => {
    const [bar] = planDateStrip(dateOf("[..2035]"), "before").bars;
    expect(bar).toMatchObject({ from: 0, fadeOut: 0 });
    const [relative] = planDateStrip(dateOf("[2025-03-19..2025-03-29]"), "before").bars;
    expect(relative?.fadeOut).toBe(0);
    expect(relative?.fadeIn).toBeGreaterThan(0.5);
  });

  it("fades an interval only as far as its ends are unsure", () => {
    const [bar] = planDateStrip(dateOf("2023-01-09/2023-01-15"), "range").bars;
    expect(bar).toMatchObject({ fadeIn: 0, fadeOut: 0 });
    const [soft] = planDateStrip(dateOf("2022/2023-01"), "range").bars;
    expect(soft?.fadeIn).toBeCloseTo(365 / 396);
    expect(soft?.fadeOut).toBeCloseTo(31 / 396);
  });

  it("has a bar for each run of a set", () => {
    expect(planDateStrip(dateOf("[2022,2025]"), "before").bars).toMatchObject([
      { fadeIn: 0, fadeOut: 0, body: "between" },
      { fadeIn: 0, fadeOut: 0, body: "between" },
    ]);
  });

  it("stays within its width, with few labels and ticks, for any date", () => {
    fc.assert(
      fc.property(edtfText(), (edtf) => {
        const date = parseEdtf(edtf);
        if (!date.ok) return;
        const { bars, ticks } = planDateStrip(date.value, "within");
        for (const { from, to } of bars) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(1);
          expect(from).toBeLessThan(to);
        }
        expect(ticks.length).toBeLessThanOrEqual(80);
        expect(ticks.filter((tick) => tick.labelled).length).toBeLessThanOrEqual(11);
        for (const { at } of ticks) expect(at >= 0 && at < 1).toBe(true);
      }),
    );
  });
});
