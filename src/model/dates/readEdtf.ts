import { err, ok, type Result } from "../../lib/result.ts";
import { dateFault, type DateFault } from "./dateFault.ts";
import type { FuzzyDate } from "./fuzzyDate.ts";
import { readInterval } from "./readInterval.ts";
import { readOneOf } from "./readOneOf.ts";
import { readPart } from "./readPart.ts";

/** Characters. The longest sensible set of dates is far shorter. */
const longest = 100;

/**
 * EDTF levels 0 and 1, with the one-of sets of level 2 and single unspecified digits of days and
 * months ("1998-05-2X"). Total: any text gives a date or the reason why not.
 *
 *   readEdtf("2022/2023-01")   shape interval, began in 2022, ended in January 2023
 *   readEdtf("2023-13")        { reason: "no-such-month", text: "2023-13" }
 */
export function readEdtf(text: string): Result<FuzzyDate, DateFault> {
  if (text === "") return err(dateFault("empty", text));
  if (text.length > longest) return err(dateFault("too-long", text));
  if (/\s/u.test(text)) return err(dateFault("whitespace", text));
  if (text.startsWith("{")) return err(dateFault("all-of-set", text));
  if (text.startsWith("[")) return readOneOf(text);
  if (text.includes("/")) return readInterval(text);
  const part = readPart(text);
  if (!part.ok) return part;
  const { bounds, approximate, uncertain, grain } = part.value;
  return ok({
    edtf: text,
    shape: grain.kind === "day" ? "day" : "period",
    start: bounds,
    end: bounds,
    known: bounds,
    possible: [bounds],
    reach: bounds,
    open: "none",
    approximate,
    uncertain,
    written: { kind: "one", part: part.value },
  });
}
