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
 *
 * Problems of the same field that read the same, with the same fix, are one problem in several places.
 */
export interface Ledger {
  readonly error: (code: string, details: () => Details) => Cause;
  readonly warn: (code: string, details: () => Details) => void;
  /** The same words wherever it is: counted to the last one, whatever their number. */
  readonly warnAlike: (code: string, at: Path, words: Words) => void;
  readonly lose: (cause: Cause, what: Loss) => void;
  readonly findings: () => readonly Finding[];
}

type Words = Pick<Problem, "found" | "expected" | "message" | "fix"> & {
  /** Given the number of places, in words for people. */
  readonly messageOfMany?: (count: string) => string;
};

export interface Details extends Words {
  readonly at: Path;
}

/** A problem and its places, the first of which is the problem's own. */
export interface Finding {
  readonly at: Path;
  readonly places: readonly Path[];
  readonly problem: Problem;
}

/** Rows, or only the mention of one: an entry of `partners`, the `actor` of a place. */
type Loss = TableName | "mentions";

export interface Cause {
  readonly lost: Map<Loss, number>;
}

interface Group {
  readonly severity: Problem["severity"];
  readonly code: string;
  readonly words: Words;
  readonly places: Path[];
  readonly cause: Cause;
  count: number;
}

/** Nobody reads more, and to word each of 450,000 would take seconds: what is beyond is only counted. */
const mostWorded = 20_000;
const mostGroupsOfOneCode = 100;
const mostGroups = 1000;
/** Each place is looked for in the text, to say the line. */
const mostPlaces = 100;

export function createLedger(): Ledger {
  const groups = new Map<string, Group>();
  const tallies = new Map<string, { worded: number; groups: number; untold: number }>();

  /** The group, if it is there or there is room for it. */
  function groupOf(
    severity: Problem["severity"],
    code: string,
    key: string,
    words: Words,
  ): Group | undefined {
    const known = groups.get(key);
    if (known !== undefined) return known;
    const tally = tallyOf(severity, code);
    if (groups.size === mostGroups) return undefined;
    tally.groups += 1;
    const group = { severity, code, words, places: [], cause: { lost: new Map() }, count: 0 };
    groups.set(key, group);
    return group;
  }

  function tallyOf(severity: Problem["severity"], code: string) {
    const key = `${severity} ${code}`;
    const tally = tallies.get(key) ?? { worded: 0, groups: 0, untold: 0 };
    tallies.set(key, tally);
    return tally;
  }

  function add(group: Group, at: Path): Cause {
    group.count += 1;
    if (group.places.length < mostPlaces) group.places.push(at);
    return group.cause;
  }

  function report(severity: Problem["severity"], code: string, details: () => Details): Cause {
    const tally = tallyOf(severity, code);
    if (tally.worded < mostWorded && tally.groups < mostGroupsOfOneCode) {
      tally.worded += 1;
      const { at, ...words } = details();
      const field = at.map((step) => (typeof step === "number" ? "" : step));
      const key = [severity, code, words.message, words.fix, ...field].join("\n");
      const group = groupOf(severity, code, key, words);
      if (group !== undefined) return add(group, at);
    }
    tally.untold += 1;
    return { lost: new Map() };
  }

  function untold(): Finding[] {
    return [...tallies].flatMap(([key, tally]) => {
      const [severity, code] = key.split(" ") as [Problem["severity"], string];
      return tally.untold === 0
        ? []
        : [{ at: [], places: [[]], problem: moreOf(severity, code, tally.untold) }];
    });
  }

  return {
    error: (code, details) => report("error", code, details),
    warn: (code, details) => void report("warning", code, details),
    warnAlike: (code, at, words) => {
      const group = groupOf("warning", code, `warning\n${code}`, words);
      if (group === undefined) tallyOf("warning", code).untold += 1;
      else add(group, at);
    },
    lose: (cause, what) => void cause.lost.set(what, (cause.lost.get(what) ?? 0) + 1),
    findings: () => [...groups.values()].map(findingOf).concat(untold()),
  };
}

function findingOf({ severity, code, words, places, cause, count }: Group): Finding {
  const { messageOfMany, message, ...rest } = words;
  const at = places[0] ?? [];
  const said = count > 1 ? (messageOfMany?.(count.toLocaleString("en")) ?? message) : message;
  const loss = lossWords(cause, count);
  const problem = { ...rest, severity, code, path: pathText(at), message: said + loss, count };
  return { at, places, problem };
}

function lossWords({ lost }: Cause, count: number): string {
  if (lost.size === 0) return "";
  const parts = [...lost].map(([what, rows]) => {
    const [one, many] = what === "mentions" ? ["mention", "mentions"] : tableNouns[what];
    return `${rows.toLocaleString("en")} ${rows === 1 ? one : many}`;
  });
  const last = parts.pop() ?? "";
  const list = parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
  const single = parts.length === 0 && [...lost.values()][0] === 1;
  return ` With ${count === 1 ? "it" : "them"}, ${list} ${single ? "is" : "are"} left out.`;
}

function moreOf(severity: Problem["severity"], code: string, count: number): Problem {
  const many = count.toLocaleString("en");
  const noun = count === 1 ? "problem" : "problems";
  return {
    severity,
    path: "",
    code: "more-of-the-same",
    count,
    found: code,
    expected: "No problem of this kind",
    message: `There ${count === 1 ? "is" : "are"} ${many} more ${noun} of the kind “${code}”.`,
    fix: "Fix those that are listed first, then check the file again.",
  };
}
