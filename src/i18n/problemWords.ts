import type { Problem } from "../model/parse/problem.ts";
import { listWords } from "./intlWords.ts";
import type { Language } from "./locales.ts";
import { messagesFor, problemCodesFor } from "./messages.ts";
import type { CodeWords } from "./problemCatalogue.ts";

/**
 * A problem in words: what is wrong, what was found there, what belongs there, and how to fix it.
 *
 *   problemWords({ code: "unknown-reference", params: { id: "itlay", … }, … }, "en").fix
 *   → 'Did you mean "italy"? The ids are those in "actors".'
 */
export function problemWords(problem: Problem, language: Language): Required<CodeWords> {
  const { nothing, lost, rows } = messagesFor(language).problems;
  // The params of a problem are those of its code, which is more than TypeScript can tell of a union.
  const wording = problemCodesFor(language)[problem.code] as (
    params: Problem["params"],
    count: number,
  ) => CodeWords;
  const words = wording(problem.params, problem.count);
  const found = problem.found ?? words.found ?? nothing;
  if (problem.lost === undefined) return { ...words, found };
  const sum = problem.lost.reduce((all, [, count]) => all + count, 0);
  const list = listWords(
    problem.lost.map(([what, count]) => rows(what, count)),
    language,
  );
  return { ...words, found, message: `${words.message} ${lost(list, sum, problem.count)}` };
}

/** Problems as plain text, each with place, value, reason and fix: for a terminal, or a message to the person who keeps the file. */
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
