import { type Path, pathText } from "./shown.ts";
import type { Loss, Problem, ProblemCode, ProblemParams } from "./problem.ts";

/**
 * The list of problems while a file is read. A problem that costs a row also says what else had to
 * go with it, so that nothing is lost in silence and one slip stays one problem:
 *
 *   const cause = ledger.error("duplicate-id", () => ({ at: ["actors", 3, "id"], … }));
 *   ledger.lose(cause, "participations");   // its `lost`: [["participations", 1]]
 *
 * Problems of the same code, params and field are one problem in several places.
 */
export interface Ledger {
  readonly error: <Code extends ProblemCode>(code: Code, details: () => Details<Code>) => Cause;
  readonly warn: <Code extends ProblemCode>(code: Code, details: () => Details<Code>) => void;
  /** The same wherever it is: counted to the last one, whatever their number. */
  readonly warnAlike: (code: CodeAlone, at: Path) => void;
  readonly lose: (cause: Cause, what: Loss) => void;
  readonly findings: () => readonly Finding[];
}

interface Details<Code extends ProblemCode> {
  readonly at: Path;
  readonly found: string | null;
  readonly params: ProblemParams[Code];
}

/** A code that needs no params. */
type CodeAlone = {
  [Code in ProblemCode]: ProblemParams[Code] extends Readonly<Record<string, never>> ? Code : never;
}[ProblemCode];

/** A problem and its places, the first of which is the problem's own. */
export interface Finding {
  readonly at: Path;
  readonly places: readonly Path[];
  readonly problem: Problem;
}

export interface Cause {
  readonly lost: Map<Loss, number>;
}

interface Group {
  readonly severity: Problem["severity"];
  readonly code: ProblemCode;
  readonly found: string | null;
  readonly params: ProblemParams[ProblemCode];
  readonly places: Path[];
  readonly cause: Cause;
  count: number;
}

/** Nobody reads more, and to describe each of 450,000 would take seconds: what is beyond is only counted. */
const mostDescribed = 20_000;
const mostGroupsOfOneCode = 100;
const mostGroups = 1000;
/** Each place is looked for in the text, to say the line. */
const mostPlaces = 100;
/** Longer texts in params are cut: words show 80 characters. */
const longestText = 120;

export function createLedger(): Ledger {
  const groups = new Map<string, Group>();
  const tallies = new Map<string, { described: number; groups: number; untold: number }>();

  /** The group, if it is there or there is room for it. */
  function groupOf(
    severity: Problem["severity"],
    code: ProblemCode,
    key: string,
    { found, params }: Pick<Group, "found" | "params">,
  ): Group | undefined {
    const known = groups.get(key);
    if (known !== undefined) return known;
    const tally = tallyOf(severity, code);
    if (groups.size === mostGroups) return undefined;
    tally.groups += 1;
    const cause = { lost: new Map() };
    const group = { severity, code, found, params, places: [], cause, count: 0 };
    groups.set(key, group);
    return group;
  }

  function tallyOf(severity: Problem["severity"], code: ProblemCode) {
    const key = `${severity} ${code}`;
    const tally = tallies.get(key) ?? { described: 0, groups: 0, untold: 0 };
    tallies.set(key, tally);
    return tally;
  }

  function add(group: Group, at: Path): Cause {
    group.count += 1;
    if (group.places.length < mostPlaces) group.places.push(at);
    return group.cause;
  }

  function report<Code extends ProblemCode>(
    severity: Problem["severity"],
    code: Code,
    details: () => Details<Code>,
  ): Cause {
    const tally = tallyOf(severity, code);
    if (tally.described < mostDescribed && tally.groups < mostGroupsOfOneCode) {
      tally.described += 1;
      const { at, found, params: given } = details();
      const params = bounded(given);
      const field = at.map((step) => (typeof step === "number" ? "" : step));
      const key = [severity, code, JSON.stringify(params), ...field].join("\n");
      const group = groupOf(severity, code, key, { found, params });
      if (group !== undefined) return add(group, at);
    }
    tally.untold += 1;
    return { lost: new Map() };
  }

  function untold(): Finding[] {
    return [...tallies].flatMap(([key, { untold: count }]) => {
      const [severity, of] = key.split(" ") as [Problem["severity"], string];
      const problem = { severity, code: "more-of-the-same", at: "", found: of, count } as const;
      return count === 0 ? [] : [{ at: [], places: [[]], problem: { ...problem, params: { of } } }];
    });
  }

  return {
    error: (code, details) => report("error", code, details),
    warn: (code, details) => void report("warning", code, details),
    warnAlike: (code, at) => {
      const group = groupOf("warning", code, `warning\n${code}`, { found: null, params: {} });
      if (group === undefined) tallyOf("warning", code).untold += 1;
      else add(group, at);
    },
    lose: (cause, what) => void cause.lost.set(what, (cause.lost.get(what) ?? 0) + 1),
    findings: () => [...groups.values()].map(findingOf).concat(untold()),
  };
}

function findingOf({ places, cause, ...group }: Group): Finding {
  const at = places[0] ?? [];
  const lost = cause.lost.size === 0 ? {} : { lost: [...cause.lost] };
  // The params are those of the code: `report` takes them together.
  const problem = { ...group, at: pathText(at), ...lost } as Problem;
  return { at, places, problem };
}

/** The params of a file may be as long as the file. */
function bounded<Params extends ProblemParams[ProblemCode]>(params: Params): Params {
  const cut = (value: unknown): unknown => {
    if (typeof value === "string") return value.slice(0, longestText);
    if (Array.isArray(value)) return value.map(cut);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cut(inner)]));
  };
  return cut(params) as Params;
}
