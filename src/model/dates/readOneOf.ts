import { err, ok, type Result } from "../../lib/result.ts";
import type { DatePart, DayBounds } from "./datePart.ts";
import { dateFault, type DateFault } from "./dateFault.ts";
import type { DateChoice, FuzzyDate } from "./fuzzyDate.ts";
import { readPart } from "./readPart.ts";

/** `[a,b]`, `[a..b]`, `[..b]`, `[a..]` and mixtures: one of these, not known which. */
export function readOneOf(text: string): Result<FuzzyDate, DateFault> {
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
  const possible = merged(choices.map(boundsOf));
  const known = {
    earliest: possible[0]?.earliest ?? 0,
    latest: possible.at(-1)?.latest ?? 0,
  };
  const start = {
    earliest: before ? -Infinity : known.earliest,
    latest: after ? Infinity : known.latest,
  };
  const parts = choices.flatMap(partsOf);
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
    return part.ok ? ok({ kind: "one", part: part.value }) : err(named(part.error, member, whole));
  }
  const [left, right] = [member.slice(0, at), member.slice(at + 2)];
  if (left === "" && right === "") return err(dateFault("open-on-both-sides", whole));
  const from = left === "" ? null : readPart(left);
  const to = right === "" ? null : readPart(right);
  if (from?.ok === false) return err(named(from.error, left, whole));
  if (to?.ok === false) return err(named(to.error, right, whole));
  if (from && to) {
    if (from.value.bounds.earliest > to.value.bounds.latest)
      return err(dateFault("end-before-start", whole));
    return ok({ kind: "run", from: from.value, to: to.value });
  }
  if (from) return ok({ kind: "orLater", part: from.value });
  return to ? ok({ kind: "orEarlier", part: to.value }) : err(dateFault("not-a-date", whole));
}

/** An empty member is best shown inside its set. */
function named(problem: DateFault, member: string, whole: string): DateFault {
  return member === "" ? dateFault("not-a-date", whole) : problem;
}

function boundsOf(choice: DateChoice): DayBounds {
  if (choice.kind !== "run") return choice.part.bounds;
  return { earliest: choice.from.bounds.earliest, latest: choice.to.bounds.latest };
}

function partsOf(choice: DateChoice): readonly DatePart[] {
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
