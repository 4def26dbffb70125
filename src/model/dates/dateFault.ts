import { shortened } from "../../lib/shortened.ts";

/**
 * Why a text is no date that can be drawn, and what was most likely meant. The words for it are in `i18n`.
 *
 *   "1914-1918"  { reason: "not-a-date", text: "1914-1918", advice: ["1914/1918"] }
 *   "2014-02-30" { reason: "no-such-day", text: "2014-02-30", month: { year: 2014, month: 2, length: 28 } }
 */
export interface DateFault {
  readonly reason: DateFaultReason;
  /** As it was written, shortened to 80 characters. */
  readonly text: string;
  /** Of a day that does not exist: its month, if there is one. */
  readonly month?: MonthLength;
  /** EDTF that was most likely meant, the likeliest first. */
  readonly advice?: readonly string[];
  /** The first advice takes the day to come first, the second the month. */
  readonly isDayOrMonth?: boolean;
  /** Where there is no telling what was meant, the part of EDTF that was missed. */
  readonly hint?: SpellingHint;
}

export type DateFaultReason =
  | "empty"
  | "too-long"
  | "whitespace"
  | "not-a-date"
  | "no-such-month"
  | "no-such-day"
  | "no-such-time"
  | "year-out-of-range"
  | "end-before-start"
  | "open-on-both-sides"
  | "all-of-set"
  | "level-2";

export type SpellingHint =
  | { readonly kind: "dash"; readonly dash: string }
  | { readonly kind: "range"; readonly from: string; readonly to: string }
  | { readonly kind: "time" | "digits" | "open-end" | "month-name" };

interface MonthLength {
  readonly year: number;
  readonly month: number;
  readonly length: number;
}

/** `new Date` ends at 8.64e15 ms, about the year 275,760; this leaves room for scales and zooming. */
export const farthestYear = 200_000;

export function dateFault(reason: DateFaultReason, text: string, month?: MonthLength): DateFault {
  return { reason, text: shortened(text), ...(month !== undefined && { month }) };
}
