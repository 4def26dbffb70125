import type { EventGraph } from "../model/eventGraph.ts";
import { indexGraph } from "../model/graphIndex.ts";
import type { ParseOutcome, Problem } from "../model/parse/parse.ts";
import { countOf } from "../model/parse/problem.ts";

export interface ValidationReport {
  readonly isValid: boolean;
  readonly text: string;
}

/** What `validate` prints about one file: its problems from top to bottom, then one line to sum up. */
export function validationReport(name: string, outcome: ParseOutcome): ValidationReport {
  const errors = countOf(outcome.problems, "error");
  const isValid = errors === 0 && outcome.graph !== null;
  const warnings = countOf(outcome.problems, "warning");
  const problems = outcome.problems.map((problem) => problemText(name, problem));
  const counts = isValid && outcome.graph !== null ? countsOf(outcome.graph) : [];
  const verdict = isValid
    ? `valid, ${counted(warnings, "warning", "warnings")}`
    : `not valid, ${counted(errors, "error", "errors")}, ${counted(warnings, "warning", "warnings")}`;
  const { events, kept } = outcome.read;
  const sum = isValid
    ? counts.join(", ")
    : outcome.graph === null
      ? "nothing can be shown"
      : `${kept.toLocaleString("en")} of ${counted(events, "event", "events")} can be shown`;
  return { isValid, text: [...problems, `${name}: ${verdict}\n  ${sum}\n`].join("\n") };
}

function problemText(name: string, problem: Problem): string {
  const place = problem.line === undefined ? name : `${name}:${problem.line}`;
  return [
    `${place}${problem.path === "" ? "" : `  ${problem.path}`}`,
    `  ${problem.severity} (${problem.code}): ${problem.message}`,
    `  Found: ${problem.found}`,
    `  Expected: ${problem.expected}`,
    `  To fix it: ${problem.fix}`,
    ...placesText(problem),
    "",
  ].join("\n");
}

/** Of a problem in several places: each, then how many are not named. */
function placesText({ count, places = [] }: Problem): readonly string[] {
  if (places.length === 0) return [];
  const named = places.map(
    ({ path, line }) => `    ${path}${line === undefined ? "" : `, line ${line}`}`,
  );
  const rest = count - places.length;
  return [
    `  In ${counted(count, "place", "places")}:`,
    ...named,
    ...(rest > 0 ? [`    and ${rest.toLocaleString("en")} more`] : []),
  ];
}

function countsOf(graph: EventGraph): readonly string[] {
  const { relationships } = indexGraph(graph).projection;
  return [
    counted(graph.actors.length, "actor", "actors"),
    counted(graph.events.length, "event", "events"),
    counted(relationships.length, "relationship", "relationships"),
    counted(graph.participations.length, "participation", "participations"),
    counted(graph.sources.length, "source", "sources"),
    counted(graph.citations.length, "citation", "citations"),
    counted(graph.relations.length, "relation", "relations"),
    counted(graph.links.length, "link", "links"),
    counted(graph.stories.length, "story", "stories"),
  ];
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
