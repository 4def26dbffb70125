import { err, ok, type Result } from "../../lib/result.ts";
import { dateFault, type DateFault } from "./dateFault.ts";
import type { DateChoice, FuzzyDate, IntervalEnd } from "./fuzzyDate.ts";
import { readPart } from "./readPart.ts";
import type { DatePart, DayBounds } from "./datePart.ts";

/** Characters. The longest sensible set of dates is far shorter. */
const longest = 100;

/**
 * EDTF levels 0 and 1, with the one-of sets of level 2 and single unspecified digits of days and
 * months ("1998-05-2X"). Total: any text gives a date or the reason why not.
 *
 *   readEdtf("2022/2023-01")   shape interval, began in 2022, ended in January 2023
 *   readEdtf("2023-13")        { reason: "no-such-month", text: "2023-13" }
 */
export function readEdtf(text: string): Result<FuzzyDate, DateFault> {
  if (text === "") return err(dateFault("empty", text));
  if (text.length > longest) return err(dateFault("too-long", text));
  if (/\s/u.test(text)) return err(dateFault("whitespace", text));
  if (text.startsWith("{")) return err(dateFault("all-of-set", text));
  if (text.startsWith("[")) return readOneOf(text);
  if (text.includes("/")) return readInterval(text);
  const part = readPart(text);
  if (!part.ok) return part;
  const { bounds, approximate, uncertain, grain } = part.value;
  return ok({
    edtf: text,
    shape: grain.kind === "day" ? "day" : "period",
    start: bounds,
    end: bounds,
    known: bounds,
    possible: [bounds],
    reach: bounds,
    open: "none",
    approximate,
    uncertain,
    written: { kind: "one", part: part.value },
  });
}

/** `a/b`, each end a date, `..` for open or nothing for unknown. The ends bound each other. */
function readInterval(text: string): Result<FuzzyDate, DateFault> {
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

/** `[a,b]`, `[a..b]`, `[..b]`, `[a..]` and mixtures: one of these, not known which. */
function readOneOf(text: string): Result<FuzzyDate, DateFault> {
  if (!text.endsWith("]")) return err(dateFault("not-a-date", text));
  const choices: DateChoice[] = [];
  for (const member of text.slice(1, -1).split(",")) {
    const choice = readChoice(member, text);
    if (!choice.ok) return choice;
    choices.push(choice.value);
  }
  const before = choices.some(({ kind }) => kind === "orEarlier");
  const after = choices.some(({ kind }) => kind === "orLater");
  if (before && after) return err(dateFault("open-on-both-sides", text));
  const possible = merged(choices.map(boundsOfChoice));
  const known = {
    earliest: possible[0]?.earliest ?? 0,
    latest: possible.at(-1)?.latest ?? 0,
  };
  const start = {
    earliest: before ? -Infinity : known.earliest,
    latest: after ? Infinity : known.latest,
  };
  const parts = choices.flatMap(partsOfChoice);
  return ok({
    edtf: text,
    shape: "oneOf",
    start,
    end: start,
    known,
    possible,
    reach: known,
    open: before ? "before" : after ? "after" : "none",
    approximate: parts.some(({ approximate }) => approximate),
    uncertain: parts.some(({ uncertain }) => uncertain),
    written: { kind: "oneOf", choices },
  });
}

function readChoice(member: string, whole: string): Result<DateChoice, DateFault> {
  const at = member.indexOf("..");
  if (at < 0) {
    const part = readPart(member);
    return part.ok
      ? ok({ kind: "one", part: part.value })
      : err(faultOfMember(part.error, member, whole));
  }
  const [left, right] = [member.slice(0, at), member.slice(at + 2)];
  if (left === "" && right === "") return err(dateFault("open-on-both-sides", whole));
  const from = left === "" ? null : readPart(left);
  const to = right === "" ? null : readPart(right);
  if (from?.ok === false) return err(faultOfMember(from.error, left, whole));
  if (to?.ok === false) return err(faultOfMember(to.error, right, whole));
  if (from && to) {
    if (from.value.bounds.earliest > to.value.bounds.latest)
      return err(dateFault("end-before-start", whole));
    return ok({ kind: "run", from: from.value, to: to.value });
  }
  if (from) return ok({ kind: "orLater", part: from.value });
  return to ? ok({ kind: "orEarlier", part: to.value }) : err(dateFault("not-a-date", whole));
}

/** An empty member is best shown inside its set. */
function faultOfMember(problem: DateFault, member: string, whole: string): DateFault {
  return member === "" ? dateFault("not-a-date", whole) : problem;
}

function boundsOfChoice(choice: DateChoice): DayBounds {
  if (choice.kind !== "run") return choice.part.bounds;
  return { earliest: choice.from.bounds.earliest, latest: choice.to.bounds.latest };
}

function partsOfChoice(choice: DateChoice): readonly DatePart[] {
  return choice.kind === "run" ? [choice.from, choice.to] : [choice.part];
}

/** In order, runs that touch or overlap made one. */
function merged(runs: readonly DayBounds[]): readonly DayBounds[] {
  const result: DayBounds[] = [];
  for (const run of runs.toSorted((a, b) => a.earliest - b.earliest)) {
    const last = result.at(-1);
    if (last && run.earliest <= last.latest + 1)
      result[result.length - 1] = { ...last, latest: Math.max(last.latest, run.latest) };
    else result.push(run);
  }
  return result;
}
