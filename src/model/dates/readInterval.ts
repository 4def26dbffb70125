import { err, ok, type Result } from "../../lib/result.ts";
import type { DatePart, DayBounds } from "./datePart.ts";
import { dateFault, type DateFault } from "./dateFault.ts";
import type { FuzzyDate, IntervalEnd } from "./fuzzyDate.ts";
import { readPart } from "./readPart.ts";

/** `a/b`, each end a date, `..` for open or nothing for unknown. The ends bound each other. */
export function readInterval(text: string): Result<FuzzyDate, DateFault> {
  const [left, right, ...more] = text.split("/");
  if (left === undefined || right === undefined || more.length > 0)
    return err(dateFault("not-a-date", text));
  const from = readEnd(left);
  const to = readEnd(right);
  // What is wrong with an end is said of the end, what is wrong with both of the whole.
  if (!from.ok) return from;
  if (!to.ok) return to;
  const begin = isPart(from.value) ? from.value.bounds : null;
  const finish = isPart(to.value) ? to.value.bounds : null;
  const known =
    begin && finish ? { earliest: begin.earliest, latest: finish.latest } : (begin ?? finish);
  if (known === null) return err(dateFault("open-on-both-sides", text));
  if (known.earliest > known.latest) return err(dateFault("end-before-start", text));
  const parts = [from.value, to.value].filter(isPart);
  return ok({
    edtf: text,
    shape: "interval",
    start: startOf(begin, finish),
    end: endOf(begin, finish),
    known,
    possible: [known],
    reach: {
      earliest: from.value === "open" ? -Infinity : known.earliest,
      latest: to.value === "open" ? Infinity : known.latest,
    },
    open: begin === null ? "before" : finish === null ? "after" : "none",
    approximate: parts.some(({ approximate }) => approximate),
    uncertain: parts.some(({ uncertain }) => uncertain),
    written: { kind: "interval", from: from.value, to: to.value },
  });
}

function readEnd(text: string): Result<IntervalEnd, DateFault> {
  if (text === "..") return ok("open");
  return text === "" ? ok("unknown") : readPart(text);
}

function isPart(end: IntervalEnd): end is DatePart {
  return typeof end === "object";
}

function startOf(begin: DayBounds | null, finish: DayBounds | null): DayBounds {
  const earliest = begin?.earliest ?? -Infinity;
  return { earliest, latest: Math.min(begin?.latest ?? Infinity, finish?.latest ?? Infinity) };
}

function endOf(begin: DayBounds | null, finish: DayBounds | null): DayBounds {
  const latest = finish?.latest ?? Infinity;
  return {
    earliest: Math.max(finish?.earliest ?? -Infinity, begin?.earliest ?? -Infinity),
    latest,
  };
}
