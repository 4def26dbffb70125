import { err, type Result } from "../../lib/result.ts";
import type { FuzzyDate } from "../dates/fuzzyDate.ts";
import { dateAdvice, namesEndless } from "../dates/dateAdvice.ts";
import { readDateOnce } from "../dates/dateOf.ts";
import type { Cause, Ledger } from "./ledger.ts";
import { type Path, shown } from "./shown.ts";

/**
 * The date of a field, or the problem that it is none.
 *
 *   readDate(ledger, ["events", 6, "date"], "2023-13")   a problem: there are only 12 months
 */
export function readDate(ledger: Ledger, at: Path, text: string): Result<FuzzyDate, Cause> {
  const result = readDateOnce(text);
  if (result.ok) {
    if (namesEndless(text)) warnOfEndless(ledger, at, text);
    return result;
  }
  return err(
    ledger.error("invalid-date", () => ({
      at,
      found: shown(text),
      params: { fault: result.error },
    })),
  );
}

/** It can be read, and is kept: but a bar to the year 9999 is hardly what was meant. */
function warnOfEndless(ledger: Ledger, at: Path, text: string): void {
  ledger.warn("endless-year", () => {
    const [open] = text.includes("/") ? dateAdvice(text) : [];
    return {
      at,
      found: shown(text),
      params: { date: text, open: open ?? null, isEnd: at.at(-1) === "end" },
    };
  });
}
