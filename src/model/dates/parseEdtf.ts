import { err, type Result } from "../../lib/result.ts";
import { adviceWords, dateAdvice } from "./dateAdvice.ts";
import type { EdtfProblem, EdtfReason } from "./edtfProblem.ts";
import type { FuzzyDate } from "./fuzzyDate.ts";
import { readEdtf } from "./readEdtf.ts";
import { spellingHint } from "./spellingHint.ts";

/** Of these the remedy is known already. */
const settled: ReadonlySet<EdtfReason> = new Set([
  "empty",
  "too-long",
  "no-such-day",
  "all-of-set",
]);

/**
 * Reads a date, and of what is no date says what was most likely meant.
 *
 *   parseEdtf("2022/2023-01")   shape interval, began in 2022, ended in January 2023
 *   parseEdtf("1914-1918")      { reason: "not-a-date", fix: 'Write "1914/1918".', … }
 */
export function parseEdtf(text: string): Result<FuzzyDate, EdtfProblem> {
  const date = readEdtf(text);
  if (date.ok || settled.has(date.error.reason)) return date;
  const advice = dateAdvice(text);
  if (advice.length > 0) return err({ ...date.error, fix: adviceWords(text, advice) });
  const { reason, found } = date.error;
  const hint = reason === "not-a-date" || reason === "whitespace" ? spellingHint(found) : null;
  return hint === null ? date : err({ ...date.error, fix: hint });
}
