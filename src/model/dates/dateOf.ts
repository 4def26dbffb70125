import type { Result } from "../../lib/result.ts";
import type { DateFault } from "./dateFault.ts";
import type { FuzzyDate } from "./fuzzyDate.ts";
import { parseEdtf } from "./parseEdtf.ts";

/**
 * The dates of an event graph, each wording read once: when the file is parsed. Whatever asks later (index,
 * memberships, citations, details) gets the same object, also for rows that are equal: 90,730 events of a
 * year share 365. The rows keep the text alone, so that a graph is written as it was read.
 *
 *   dateOf("2024-07-28") === dateOf("2024-07-28")      dateOf(undefined) → null
 */
const known = new Map<string, Result<FuzzyDate, DateFault>>();

/** Wordings; some 50 MB. A page that opens file after file begins again instead of growing. */
const most = 100_000;
/** Characters; a longer text is no date, and may be as long as the file. */
const longest = 2000;

/** The date, or why the text is none. */
export function readDateOnce(edtf: string): Result<FuzzyDate, DateFault> {
  let date = known.get(edtf);
  if (date === undefined) {
    date = parseEdtf(edtf);
    if (edtf.length > longest) return date;
    if (known.size >= most) known.clear();
    known.set(edtf, date);
  }
  return date;
}

export function dateOf(edtf: string | undefined): FuzzyDate | null {
  if (edtf === undefined) return null;
  const date = readDateOnce(edtf);
  return date.ok ? date.value : null;
}
