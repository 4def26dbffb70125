import type { Path } from "./path.ts";
import type { Problem } from "./problem.ts";
import { pathText } from "./shown.ts";
import type { TableName } from "./tableNames.ts";
import { tableNouns } from "./tableNames.ts";

/**
 * The list of problems while a file is read. A problem that costs a row also says what else had to
 * go with it, so that nothing is lost in silence and one slip stays one problem:
 *
 *   const cause = ledger.error("duplicate-id", () => ({ at: ["actors", 3, "id"], … }));
 *   ledger.lose(cause, "participations");   // "… With it, 1 participation is left out."
 */
export interface Ledger {
  readonly error: (code: string, details: () => Details) => Cause;
  readonly warn: (code: string, details: () => Details) => void;
  readonly lose: (cause: Cause, what: Loss) => void;
  readonly findings: () => readonly Finding[];
}

export interface Details extends Pick<Problem, "found" | "expected" | "message" | "fix"> {
  readonly at: Path;
}

export interface Finding {
  readonly at: Path;
  readonly problem: Problem;
}

/** Rows, or only the mention of one: an entry of `partners`, the `actor` of a place. */
type Loss = TableName | "mentions";

export interface Cause {
  readonly lost: Map<Loss, number>;
}

/** A file where every row is wrong in the same way need not say so 90,730 times. */
const mostOfOneCode = 100;
const mostInAll = 1000;

export function createLedger(): Ledger {
  const entries: { at: Path; problem: Problem; cause: Cause }[] = [];
  const counts = new Map<string, { severity: Problem["severity"]; count: number; told: number }>();

  function report(severity: Problem["severity"], code: string, details: () => Details): Cause {
    const cause: Cause = { lost: new Map() };
    const key = `${severity} ${code}`;
    const tally = counts.get(key) ?? { severity, count: 0, told: 0 };
    counts.set(key, tally);
    tally.count++;
    if (tally.told < mostOfOneCode && entries.length < mostInAll) {
      tally.told++;
      const { at, found, expected, message, fix } = details();
      const problem = { severity, path: pathText(at), code, found, expected, message, fix };
      entries.push({ at, problem, cause });
    }
    return cause;
  }

  function untold(): Finding[] {
    return [...counts].flatMap(([key, { severity, count, told }]) =>
      count === told
        ? []
        : [{ at: [], problem: moreOf(severity, key.split(" ")[1] ?? "", count - told) }],
    );
  }

  return {
    error: (code, details) => report("error", code, details),
    warn: (code, details) => void report("warning", code, details),
    lose: (cause, what) => void cause.lost.set(what, (cause.lost.get(what) ?? 0) + 1),
    findings: () => [
      ...entries.map(({ at, problem, cause }) => ({
        at,
        problem: { ...problem, message: problem.message + lossWords(cause) },
      })),
      ...untold(),
    ],
  };
}

function lossWords({ lost }: Cause): string {
  if (lost.size === 0) return "";
  const parts = [...lost].map(([what, count]) => {
    const [one, many] = what === "mentions" ? ["mention", "mentions"] : tableNouns[what];
    return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
  });
  const last = parts.pop() ?? "";
  const list = parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
  const single = parts.length === 0 && [...lost.values()][0] === 1;
  return ` With it, ${list} ${single ? "is" : "are"} left out.`;
}

function moreOf(severity: Problem["severity"], code: string, count: number): Problem {
  const many = count.toLocaleString("en");
  const noun = count === 1 ? "problem" : "problems";
  return {
    severity,
    path: "",
    code: "more-of-the-same",
    found: code,
    expected: "No problem of this kind",
    message: `There ${count === 1 ? "is" : "are"} ${many} more ${noun} of the kind “${code}”.`,
    fix: "Fix those that are listed first, then check the file again.",
  };
}
