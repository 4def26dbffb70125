import { eventGraphSchema } from "../schema.ts";
import { excerptAt, lineAt, linesOf } from "./excerpt.ts";
import type { Finding } from "./ledger.ts";
import { locate } from "./locate.ts";
import type { Problem } from "./problem.ts";

/** Problems in the order in which someone would fix them: errors first, each from top to bottom. */
export function inFileOrder(findings: readonly Finding[]): readonly Problem[] {
  const tables = Object.keys(eventGraphSchema.entries);
  const rank = ({ at }: Finding): readonly [number, number] => {
    const table = tables.indexOf(String(at[0]));
    return [at.length === 0 ? tables.length : table, typeof at[1] === "number" ? at[1] : -1];
  };
  return findings
    .map((finding) => ({ problem: finding.problem, rank: rank(finding) }))
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
    findings.map(({ at }) => at),
  );
  const inText = findings.map(({ at, problem }, index) => {
    const [start, end] = spans[index] ?? [0, 0];
    if (at.length === 0) return { problem, start: text.length };
    const line = lineAt(lines, start);
    return { problem: { ...problem, line, excerpt: excerptAt(lines, start, end) }, start };
  });
  const starts = (problem: Problem) => lines.starts[(problem.line ?? 1) - 1] ?? 0;
  return [...inText, ...others.map((problem) => ({ problem, start: starts(problem) }))]
    .toSorted((a, b) => bySeverity(a, b) || a.start - b.start)
    .map(({ problem }) => problem);
}

function bySeverity(a: { readonly problem: Problem }, b: { readonly problem: Problem }): number {
  return Number(a.problem.severity === "warning") - Number(b.problem.severity === "warning");
}
