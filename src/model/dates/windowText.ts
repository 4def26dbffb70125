import { err, ok, type Result } from "../../lib/result.ts";
import type { DayWindow } from "./dayWindow.ts";
import { wholePart } from "../periods.ts";
import { readEdtf } from "./readEdtf.ts";
import { windowEdtf } from "./windowDate.ts";

/** Why a typed window is none: what cannot be read, or an end before the start. */
export type WindowFault =
  | { readonly reason: "not-a-date"; readonly text: string }
  | { readonly reason: "ends-before-it-begins" };

/** Between the two ends. A bare hyphen only between years: it is also part of a month and of a day. */
const between = /\s+(?:to|until|bis|[-–—−])\s+|\s*(?:\/|\.\.|[–—])\s*|(?<=^\d{4})-(?=\d{4}$)/iu;

/**
 * A window as a person types it: one date or two, each a year, a month, a day or any date in EDTF.
 *
 *   "2022", "year 2022"     all of 2022
 *   "2022-03 to 2022-09"    1 March to 30 September 2022; likewise 2022–2024, 2022/2024, 2022 bis 2024
 *   "2024 to 2022"          { reason: "ends-before-it-begins" }
 */
export function readWindowText(text: string): Result<DayWindow, WindowFault> {
  const ends = text
    .trim()
    .replace(/^(?:year|jahr)\s+/iu, "")
    .split(between);
  const [first = "", last = first] = ends;
  if (ends.length > 2) return err({ reason: "not-a-date", text: text.trim() });
  const [from, to] = [readEdtf(first), readEdtf(last)];
  if (!from.ok || !Number.isFinite(from.value.known.earliest))
    return err({ reason: "not-a-date", text: first });
  if (!to.ok || !Number.isFinite(to.value.known.latest))
    return err({ reason: "not-a-date", text: last });
  const window = { start: from.value.known.earliest, end: to.value.known.latest };
  return window.start <= window.end ? ok(window) : err({ reason: "ends-before-it-begins" });
}

/** A window as it can be typed, no more exact than need be, with the word for "to": "2022 to 2025". */
export function windowText(window: DayWindow, to: string): string {
  return windowEdtf(window, (day) => wholePart(window, day)).replace("/", ` ${to} `);
}
