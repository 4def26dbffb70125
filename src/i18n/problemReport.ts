import type { Problem } from "../model/parse/problem.ts";
import type { Language } from "./locales.ts";
import { messagesFor } from "./messages.ts";
import { problemWords } from "./problemWords.ts";

/** Problems as plain text, each with place, value, reason and fix: for a terminal, or a message to whoever keeps the file. */
export function problemReport(
  name: string,
  problems: readonly Problem[],
  language: Language,
): string {
  return problems.map((problem) => problemText(name, problem, language)).join("\n");
}

function problemText(name: string, problem: Problem, language: Language): string {
  const { report } = messagesFor(language).problems;
  const { message, found, expected, fix } = problemWords(problem, language);
  const place = problem.line === undefined ? name : `${name}:${problem.line}`;
  return [
    `${place}${problem.at === "" ? "" : `  ${problem.at}`}`,
    `  ${report.severity[problem.severity]} (${problem.code}): ${message}`,
    `  ${report.found} ${found}`,
    `  ${report.expected} ${expected}`,
    `  ${report.toFix} ${fix}`,
    ...placesText(problem, language),
    "",
  ].join("\n");
}

/** Of a problem in several places: each, then how many are not named. */
function placesText({ count, places = [] }: Problem, language: Language): readonly string[] {
  if (places.length === 0) return [];
  const { report } = messagesFor(language).problems;
  const rest = count - places.length;
  return [
    `  ${report.places(count)}`,
    ...places.map(({ at, line }) => `    ${line === undefined ? at : report.line(at, line)}`),
    ...(rest > 0 ? [`    ${report.more(rest)}`] : []),
  ];
}
