import type { DatePart } from "../model/dates/datePart.ts";
import type { IntervalEnd } from "../model/dates/fuzzyDate.ts";
import { isPlain, partWithin, partWords, type Voice } from "./partWords.ts";
import { sharedWords } from "./sharedWords.ts";

/** "9–15 January 2023", "December 1998 to 2001", "from around 1998 to 2001", "from 2024, end open". */
export function intervalWords(from: IntervalEnd, to: IntervalEnd, voice: Voice): string {
  if (typeof from !== "string" && typeof to !== "string") return closed(from, to, voice);
  if (typeof from !== "string") return openAfter(from, to === "open", voice);
  return typeof to === "string" ? "" : openBefore(to, from === "open", voice);
}

function closed(from: DatePart, to: DatePart, voice: Voice): string {
  const { words } = voice;
  const [alone, last] = [partWithin(from, voice).text, partWithin(to, voice).text];
  if (alone === last) return partWords(to, voice);
  if (!isPlain(from) || !isPlain(to)) return words.fromTo(alone, last);
  const first = sharedWords([from, to], voice)[0]?.text ?? alone;
  return isWithinMonth(from, to) ? words.range(first, last) : words.to(first, last);
}

function isWithinMonth({ grain: a }: DatePart, { grain: b }: DatePart): boolean {
  return a.kind === "day" && b.kind === "day" && a.year === b.year && a.month === b.month;
}

/** Short or long, an end that is open and one that is unknown are not worded alike. */
function openAfter(from: DatePart, open: boolean, voice: Voice): string {
  const { words, style } = voice;
  const text = words.from(partWithin(from, voice));
  if (open) return words.endOpen(text);
  return style === "short" ? text : words.endUnknown(text);
}

function openBefore(to: DatePart, open: boolean, voice: Voice): string {
  const { words, style } = voice;
  const text = words.until(partWithin(to, voice));
  if (!open) return words.beginningUnknown(text);
  return style === "short" ? text : words.beginningOpen(text);
}
