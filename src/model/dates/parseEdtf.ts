import { err, ok, type Result } from "../../lib/result.ts";
import { daysInMonth } from "./calendar.ts";
import { boundsOfGrain, type DatePart, type Grain } from "./datePart.ts";
import type { EdtfProblem } from "./edtfProblem.ts";
import type { FuzzyDate } from "./fuzzyDate.ts";

export function parseEdtf(text: string): Result<FuzzyDate, EdtfProblem> {
  const match = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  const year = Number(match?.[1]);
  const month = Number(match?.[2] ?? 1);
  const day = Number(match?.[3] ?? 1);
  if (match === null || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return err({
      reason: "not-a-date",
      found: text.slice(0, 80),
      message: `"${text.slice(0, 80)}" is not a date.`,
      fix: 'Write "2024-07-28", "2024-07" or "2024".',
    });
  }
  const grain: Grain =
    match[3] !== undefined
      ? { kind: "day", year, month, day }
      : match[2] !== undefined
        ? { kind: "month", year, month, dayUnknown: false }
        : { kind: "year", year, unknown: "none" };
  const bounds = boundsOfGrain(grain);
  const part: DatePart = { grain, bounds, approximate: false, uncertain: false };
  return ok({
    edtf: text,
    shape: grain.kind === "day" ? "day" : "period",
    start: bounds,
    end: bounds,
    known: bounds,
    possible: [bounds],
    open: "none",
    approximate: false,
    uncertain: false,
    written: { kind: "one", part },
  });
}
