import type { Language } from "../i18n/locales.ts";
import { messagesFor } from "../i18n/messages.ts";
import { problemReport, problemWords } from "../i18n/problemWords.ts";
import type { EventGraph } from "../model/eventGraph.ts";
import { indexGraph } from "../model/graphIndex.ts";
import type { ParseOutcome } from "../model/parse/parse.ts";
import { countOf } from "../model/parse/problem.ts";

export interface ValidationReport {
  readonly isValid: boolean;
  readonly text: string;
  /** The same for programs. */
  readonly rows: readonly object[];
}

/** What `validate` prints about one file: its problems from top to bottom, then one line to sum up. */
export function validationReport(
  name: string,
  outcome: ParseOutcome,
  language: Language,
): ValidationReport {
  const { report } = messagesFor(language).problems;
  const { graph, problems, read } = outcome;
  const errors = countOf(problems, "error");
  const isValid = errors === 0 && graph !== null;
  const warnings = countOf(problems, "warning");
  const verdict = isValid ? report.valid(warnings) : report.notValid(errors, warnings);
  const sum =
    graph === null
      ? report.nothingShown
      : isValid
        ? countsOf(graph, language).join(", ")
        : report.partShown(read.kept, read.events);
  const list = problemReport(name, problems, language);
  return {
    isValid,
    text: `${list === "" ? "" : `${list}\n`}${name}: ${verdict}\n  ${sum}\n`,
    rows: problems.map((problem) => {
      const { code, severity, at, line, params, count } = problem;
      const words = problemWords(problem, language);
      return { file: name, code, severity, at, line, count, ...words, params };
    }),
  };
}

function countsOf(graph: EventGraph, language: Language): readonly string[] {
  const { rows, report } = messagesFor(language).problems;
  const { relationships } = indexGraph(graph).projection;
  return [
    rows("actors", graph.actors.length),
    rows("events", graph.events.length),
    report.relationships(relationships.length),
    rows("participations", graph.participations.length),
    rows("sources", graph.sources.length),
    rows("citations", graph.citations.length),
    rows("relations", graph.relations.length),
    rows("links", graph.links.length),
    rows("stories", graph.stories.length),
  ];
}
