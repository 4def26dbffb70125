import type { Messages } from "../../i18n/messages.ts";
import type { Examined } from "../../io/import/importSession.ts";
import { countOf, type Problem } from "../../model/parse/problem.ts";

/** What was found in a file so far, in one line. `examined` null: its cells are still being looked at. */
export function problemsFound(
  { problems: words }: Messages["importing"],
  problems: readonly Problem[],
  examined: Examined | null,
): string {
  const kinds = new Set(problems.map(({ code }) => code)).size;
  if (kinds > 0) return words.kinds(kinds, countOf(problems));
  if (examined === null) return words.wait;
  return hasOdd(examined) ? words.decided : words.none;
}

/** Whether there is something to decide, or to decide again. */
export const hasOdd = (examined: Examined | null): boolean =>
  examined !== null && examined.kinds.length + examined.names.length > 0;
