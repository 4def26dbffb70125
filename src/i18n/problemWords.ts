import type { Problem } from "../model/parse/problem.ts";
import { listWords } from "./listWords.ts";
import type { Language } from "./locales.ts";
import { messagesFor } from "./messages.ts";
import type { CodeWords } from "./problemCatalogue.ts";

/**
 * A problem in words: what is wrong, what was found there, what belongs there, and how to fix it.
 *
 *   problemWords({ code: "unknown-reference", params: { id: "itlay", … }, … }, "en").fix
 *   → 'Did you mean "italy"? The ids are those in "actors".'
 */
export function problemWords(problem: Problem, language: Language): Required<CodeWords> {
  const { codes, nothing, lost, rows } = messagesFor(language).problems;
  // The params of a problem are those of its code, which is more than TypeScript can tell of a union.
  const wording = codes[problem.code] as (params: Problem["params"], count: number) => CodeWords;
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
