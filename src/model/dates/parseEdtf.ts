import { err, type Result } from "../../lib/result.ts";
import { dateAdvice } from "./dateAdvice.ts";
import type { DateFault, DateFaultReason, SpellingHint } from "./dateFault.ts";
import type { FuzzyDate } from "./fuzzyDate.ts";
import { readEdtf } from "./readEdtf.ts";

/**
 * Reads a date, and of what is no date says what was most likely meant.
 *
 *   parseEdtf("2022/2023-01")   shape interval, began in 2022, ended in January 2023
 *   parseEdtf("1914-1918")      { reason: "not-a-date", advice: ["1914/1918"], … }
 *   parseEdtf("2024–")          { reason: "not-a-date", hint: { kind: "dash", … }, … }
 */
export function parseEdtf(text: string): Result<FuzzyDate, DateFault> {
  const date = readEdtf(text);
  return date.ok ? date : err(withRemedy(date.error, text));
}

/** Of these the remedy is known already. */
const settled: ReadonlySet<DateFaultReason> = new Set([
  "empty",
  "too-long",
  "no-such-day",
  "all-of-set",
]);

function withRemedy(fault: DateFault, text: string): DateFault {
  if (settled.has(fault.reason)) return fault;
  const advice = dateAdvice(text);
  if (advice.length > 0) {
    const isDayOrMonth = advice.length === 2 && /^\d\d?([-/])\d\d?\1\d{4}/u.test(text.trim());
    return { ...fault, advice, ...(isDayOrMonth && { isDayOrMonth }) };
  }
  if (fault.reason !== "not-a-date" && fault.reason !== "whitespace") return fault;
  const hint = spellingHint(fault.text);
  return hint === null ? fault : { ...fault, hint };
}

/** How EDTF writes what a text holds, where `dateAdvice` cannot tell what is meant. */
function spellingHint(text: string): SpellingHint | null {
  const dash = /[\u2010-\u2015\u2212]/u.exec(text)?.[0];
  if (dash !== undefined) return { kind: "dash", dash };
  if (/\dT|\d:\d/u.test(text)) return { kind: "time" };
  if (/^\d\d?$/u.test(text)) return { kind: "digits" };
  const range = /^([^.[\]]+)\.\.([^.[\]]*)$/u.exec(text);
  if (range !== null) return { kind: "range", from: range[1] ?? "", to: range[2] ?? "" };
  if (/^(?:open|unknown|now|today|present|offen|unbekannt|heute)$/iu.test(text))
    return { kind: "open-end" };
  return /^(?=.*\d).*\p{L}{3}/u.test(text) ? { kind: "month-name" } : null;
}
