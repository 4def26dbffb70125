import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toEpochDay, yearOfEpochDay } from "../../../../src/model/dates/calendar.ts";
import type { FuzzyDate } from "../../../../src/model/dates/fuzzyDate.ts";
import { parseEdtf } from "../../../../src/model/dates/parseEdtf.ts";
import { timeStretches } from "../../../../src/model/overview/timeStretches.ts";

function date(edtf: string): FuzzyDate {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(edtf);
  return parsed.value;
}

/** As "1965 | (1966–2021) | 2022–2026", the folded ones in brackets. */
function words(edtf: readonly string[], today = "2026-11-22"): string {
  return timeStretches(edtf.map(date), date(today).known.earliest)
    .map(({ from, to, empty }) => {
      const [first, last] = [yearOfEpochDay(from), yearOfEpochDay(to - 1)];
      const text = first === last ? String(first) : `${first}–${last}`;
      return empty ? `(${text})` : text;
    })
    .join(" | ");
}

describe("where time can be folded", () => {
  it("folds long empty years, but not the present one", () => {
    expect(words(["1965-06-22", "2022-05", "2023", "2024-07-28", "2025-09-08", "[..2035]"])).toBe(
      "1965 | (1966–2021) | 2022–2026 | (2027–2034) | 2035",
    );
  });

  it("leaves the present out where the events end before it", () => {
    expect(words(["2014-03-01", "2014-11-30"])).toBe("2014");
  });

  it("keeps short gaps open", () => {
    expect(words(["2000", "2002", "2004", "2006"])).toBe("2000–2006");
    expect(words(["1990/1999", "2001"], "1990-01-01")).toBe("1990 | (1991–1998) | 1999–2001");
  });

  it("folds years in which something only lasts, not those in which it may have been", () => {
    expect(words(["1965", "2011-12/2022-03"], "1965-01-01")).toBe(
      "1965 | (1966–2010) | 2011 | (2012–2021) | 2022",
    );
    expect(words(["1965", "[2011..2022]"], "1965-01-01")).toBe("1965 | (1966–2010) | 2011–2022");
    expect(words(["1965", "2011/.."], "1965-01-01")).toBe("1965 | (1966–2010) | 2011");
  });

  it("shows the present year where there is no event at all", () => {
    expect(words([])).toBe("2026");
  });

  it("covers the whole span without a gap, and never hides a beginning or an end", () => {
    const year = fc.integer({ min: -3000, max: 3000 });
    fc.assert(
      fc.property(fc.array(year, { minLength: 1, maxLength: 30 }), year, (years, today) => {
        const four = (one: number): string =>
          `${one < 0 ? "-" : ""}${String(Math.abs(one)).padStart(4, "0")}`;
        const stretches = timeStretches(
          years.map((one) => date(four(one))),
          toEpochDay(today, 6, 1),
        );
        expect(stretches[0]?.from).toBe(toEpochDay(Math.min(...years), 1, 1));
        expect(stretches.at(-1)?.to).toBe(toEpochDay(Math.max(...years) + 1, 1, 1));
        expect(stretches.slice(1).map(({ from }) => from)).toEqual(
          stretches.slice(0, -1).map(({ to }) => to),
        );
        for (const { from, to, empty } of stretches)
          if (empty)
            for (const one of years) {
              const day = toEpochDay(one, 6, 1);
              expect(day < from || day >= to).toBe(true);
            }
        expect(stretches.filter(({ empty }) => empty).length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
