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
let young: Known = new Map();
let old: Known = new Map();

type Known = Map<string, Result<FuzzyDate, DateFault>>;

/**
 * Wordings in each of the two, some 100 MB together. When the young are so many they become the old, and the old that nobody has asked for
 * since are forgotten: a page that opens file after file stops growing, and what is in use stays.
 */
const most = 100_000;
/** Characters; a longer text is no date, and may be as long as the file. */
const longest = 2000;

/** The date, or why the text is none. */
export function readDateOnce(edtf: string): Result<FuzzyDate, DateFault> {
  const known = young.get(edtf);
  if (known !== undefined) return known;
  const date = old.get(edtf) ?? parseEdtf(edtf);
  if (edtf.length > longest) return date;
  if (young.size >= most) [old, young] = [young, new Map()];
  young.set(edtf, date);
  return date;
}

export function dateOf(edtf: string | undefined): FuzzyDate | null {
  if (edtf === undefined) return null;
  const date = readDateOnce(edtf);
  return date.ok ? date.value : null;
}
