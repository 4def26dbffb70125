import { err, ok, type Result } from "../../lib/result.ts";
import type { FuzzyDate } from "../dates/fuzzyDate.ts";
import { parseEdtf } from "../dates/parseEdtf.ts";
import type { Cause, Ledger } from "./ledger.ts";
import type { Path } from "./path.ts";
import { escaped, shown } from "./shown.ts";

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
    if (result.ok) return ok(result.value);
    const { message, fix } = result.error;
    const cause = ledger.error("invalid-date", () => ({
      at,
      found: shown(text),
      expected: 'An EDTF date, such as "2024-07-28", "2024-07" or "[..2035]"',
      message: escaped(message).replace(/"([^"]*)"/g, "“$1”"),
      fix: escaped(fix),
    }));
    return err(cause);
  };
}
