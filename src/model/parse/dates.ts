import { err, ok, type Result } from "../../lib/result.ts";
import type { FuzzyDate } from "../dates/fuzzyDate.ts";
import { dateAdvice, namesEndless } from "../dates/dateAdvice.ts";
import { parseEdtf } from "../dates/parseEdtf.ts";
import type { Cause, Ledger } from "./ledger.ts";
import type { Path } from "./path.ts";
import { shown } from "./shown.ts";

/**
 * Dates, each wording read once: 90,730 events of a year have 365 of them.
 *
 *   readDate(ledger, ["events", 6, "date"], "2023-13")   a problem: there are only 12 months
 */
export type ReadDate = (ledger: Ledger, at: Path, text: string) => Result<FuzzyDate, Cause>;

export function createDateReader(): ReadDate {
  const known = new Map<string, ReturnType<typeof parseEdtf>>();
  return (ledger, at, text) => {
    const result = known.get(text) ?? parseEdtf(text);
    known.set(text, result);
    if (result.ok) {
      if (namesEndless(text)) warnOfEndless(ledger, at, text);
      return ok(result.value);
    }
    const cause = ledger.error("invalid-date", () => ({
      at,
      found: shown(text),
      params: { fault: result.error },
    }));
    return err(cause);
  };
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
