import type {
  Problem,
  ProblemCode,
  ProblemOf,
  ProblemParams,
  RecordUnit,
} from "../../../model/parse/problem.ts";
import { shown } from "../../../model/parse/shown.ts";
import type { NearNames } from "./nearNames.ts";
import type { RecordFinding } from "./recordFindings.ts";

/** Something that is wrong with a file as a whole, or in one place of it: nothing or only a part can be read. */
export function fileProblem<Code extends ProblemCode>(
  code: Code,
  params: ProblemParams[Code],
  where: { readonly at?: string; readonly found?: string | null; readonly line?: number } = {},
): Problem {
  const { at = "", found = null, line } = where;
  const problem: ProblemOf<Code> = {
    severity: "error",
    code,
    at,
    found,
    params,
    count: 1,
    ...(line !== undefined && { line }),
  };
  // The params are those of the code, which is more than TypeScript can tell of a union.
  return problem as unknown as Problem;
}

/** Nobody reads more places of one problem. */
const mostPlaces = 100;

/**
 * What is odd about cells as problems, one a kind and column, with the places of its records.
 *
 *   unreadable-date in rows 7 and 12 of "date" → { code: "unreadable-date", at: "row 7: date", count: 2, places: […] }
 */
export function findingProblems(
  findings: readonly RecordFinding[],
  unit: RecordUnit,
): readonly Problem[] {
  const groups = new Map<string, RecordFinding[]>();
  for (const finding of findings) {
    const key = `${finding.code} ${finding.column}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const places = group.slice(0, mostPlaces).map((finding) => ({ at: placeOf(finding, unit) }));
    const about = {
      severity: costs.has(first.code) ? "error" : "warning",
      at: placeOf(first, unit),
      found: first.cell === "" ? null : shown(first.cell),
      count: group.length,
      ...(group.length > 1 && { places }),
    } as const;
    return [{ ...about, ...saying(first) }];
  });
}

/** The code with its params, which TypeScript knows of each alone. */
function saying({ code, column, meant = "" }: RecordFinding) {
  switch (code) {
    case "differing-records":
      return { code, params: {} };
    case "near-value":
      return { code, params: { column, meant } };
    default:
      return { code, params: { column } };
  }
}

/** They cost the field. */
const costs: ReadonlySet<RecordFinding["code"]> = new Set(["unreadable-date", "end-first"]);

function placeOf({ place, column }: RecordFinding, unit: RecordUnit): string {
  return `${unit} ${place}${column === "" ? "" : `: ${column}`}`;
}

export function nearNameProblems(
  pairs: readonly NearNames[],
  counts: ReadonlyMap<string, number>,
): readonly Problem[] {
  return pairs.map(({ name, other }) => ({
    severity: "warning",
    code: "near-names",
    at: "",
    found: shown(name),
    params: { name, other, records: counts.get(name) ?? 0, otherRecords: counts.get(other) ?? 0 },
    count: 1,
  }));
}
