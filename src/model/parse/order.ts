import { eventGraphSchema } from "../schema.ts";
import { excerptAt, lineAt, linesOf } from "./excerpt.ts";
import type { Finding } from "./ledger.ts";
import { locate } from "./locate.ts";
import type { Problem } from "./problem.ts";
import { pathText } from "./shown.ts";

/** Problems in the order in which someone would fix them: errors first, each from top to bottom. */
export function inFileOrder(findings: readonly Finding[]): readonly Problem[] {
  const tables = Object.keys(eventGraphSchema.entries);
  const rank = ({ at }: Finding): readonly [number, number] => {
    const table = tables.indexOf(String(at[0]));
    return [at.length === 0 ? tables.length : table, typeof at[1] === "number" ? at[1] : -1];
  };
  return findings
    .map((finding) => ({ problem: withPlaces(finding), rank: rank(finding) }))
    .toSorted((a, b) => bySeverity(a, b) || a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
    .map(({ problem }) => problem);
}

/** The same with line and excerpt, in the order of the text, which may not be that of the format. */
export function placed(
  text: string,
  findings: readonly Finding[],
  others: readonly Problem[],
): readonly Problem[] {
  if (findings.length + others.length === 0) return [];
  const lines = linesOf(text);
  const spans = locate(
    text,
    findings.flatMap(({ places }) => places),
  );
  let next = 0;
  const inText = findings.map((finding) => {
    const own = spans.slice(next, (next += finding.places.length));
    const [start, end] = own[0] ?? [0, 0];
    if (finding.at.length === 0) return { problem: finding.problem, start: text.length };
    const linesOfPlaces = own.map(([from]) => lineAt(lines, from));
    const problem = withPlaces(finding, linesOfPlaces);
    const excerpt = excerptAt(lines, start, end);
    return { problem: { ...problem, line: lineAt(lines, start), excerpt }, start };
  });
  const starts = (problem: Problem) => lines.starts[(problem.line ?? 1) - 1] ?? 0;
  return [...inText, ...others.map((problem) => ({ problem, start: starts(problem) }))]
    .toSorted((a, b) => bySeverity(a, b) || a.start - b.start)
    .map(({ problem }) => problem);
}

function withPlaces({ problem, places }: Finding, lines?: readonly number[]): Problem {
  if (problem.count === 1) return problem;
  return {
    ...problem,
    places: places.map((at, index) => {
      const line = lines?.[index];
      return { at: pathText(at), ...(line !== undefined && { line }) };
    }),
  };
}

function bySeverity(a: { readonly problem: Problem }, b: { readonly problem: Problem }): number {
  return Number(a.problem.severity === "warning") - Number(b.problem.severity === "warning");
}
