import { dateAdvice } from "../../../model/dates/dateAdvice.ts";
import { readEdtf } from "../../../model/dates/readEdtf.ts";

/**
 * The date with which a line of a chronology begins, as it is written there, and what follows. What a heading above
 * says completes it.
 *
 *   leadingDate("4 May: Talks", "2022") → { date: "4 May 2022", rest: "Talks" }
 *   leadingDate("1914-1918 – War", "") → { date: "1914-1918", rest: "War" }
 */
export interface DatedText {
  readonly date: string;
  readonly rest: string;
}

/** null: it begins with no date. `yearIsDate`: also a mere year before a space, because the other lines begin so. */
export function leadingDate(written: string, above: string, yearIsDate = false): DatedText | null {
  // Wikis link their dates.
  const line = written.replace(/^\[\[(?:[^\]|]*\|)?([^\]]*\d[^\]]*)\]\]/u, "$1");
  const bold = /^(?:\*\*|__)(.+?)(?:\*\*|__)\s*(.*)$/su.exec(line);
  if (bold !== null) {
    const [, inside = "", rest = ""] = bold;
    const date = wholeDate(inside.replace(/(?<!\/\.{0,2})[:.,\s]+$/u, ""), above);
    if (date !== null) return { date, rest: withoutSign(rest) };
    // The title may be bold as well: "**4 May: Talks.** They agree."
    const inner = splitDate(inside, above, yearIsDate);
    return inner === null ? null : { date: inner.date, rest: `${inner.rest} ${rest}`.trim() };
  }
  const boxed = /^\[([^\]]{1,40})\](?!\()\s*(.*)$/su.exec(line);
  if (boxed !== null) {
    const date = wholeDate(boxed[1] ?? "", above);
    return date === null ? null : { date, rest: withoutSign(boxed[2] ?? "") };
  }
  return splitDate(line, above, yearIsDate);
}

const longest = 60;
/** Between a date and what happened, the likeliest first; a hyphen may also be in a date. */
const signs = /\s*[:：]\s+|\s+[–—-]+\s+|\s*[—–]\s*|\s*\|\s*|,\s+|\s+/gu;

/** The longest beginning that is a date. */
function splitDate(line: string, above: string, yearIsDate: boolean): DatedText | null {
  const head = line.slice(0, longest);
  let found: DatedText | null = null;
  for (const { index, 0: sign } of head.matchAll(signs)) {
    const left = line.slice(0, index);
    const isSpace = sign.trim() === "" || sign.trim() === ",";
    const date = wholeDate(left, isSpace ? "" : above);
    if (date === null || (isSpace && !isPlain(left) && !(yearIsDate && isYear(left)))) continue;
    found = { date, rest: withoutSign(line.slice(index + sign.length)) };
  }
  const whole = line.length <= longest ? wholeDate(line, above) : null;
  return whole === null ? found : { date: whole, rest: "" };
}

/** Before a mere space only what is a date without doubt: "1984 was a year" has one too, and says so. */
const isPlain = (text: string): boolean =>
  /^\d{4}(?:-\d\d){1,2}$|^\d{1,2}\.?\s\p{L}+\.?\s\d{4}$|^\p{L}+\s\d{1,2},?\s\d{4}$|^\d{1,2}\.\s?\d{1,2}\.\s?\d{4}$/u.test(
    text,
  );

const isYear = (text: string): boolean => /^\d{4}$/u.test(text);

const withoutSign = (text: string): string => text.replace(/^\s*[:：–—|-]+\s*/u, "").trim();

/** As it is written, with what is missing; null: it is no date. */
export function wholeDate(written: string, above: string): string | null {
  const text = written.replace(/^(?:on|in|am|im|le|el)\s+(?=\d|\p{L})/iu, "").trim();
  if (text === "" || (/^\d{1,3}$/u.test(text) && above === "")) return null;
  if (above !== "" && !/\d{4}|\bBCE?\b/u.test(text)) {
    const wanted =
      /^\d{1,2}\.?$/u.test(text) && !/^\d/u.test(above)
        ? `${text.replace(/\.$/u, "")} ${above}`
        : `${text.replace(/,$/u, "")} ${above}`;
    // "May 3-5" and "3-5 May" are the same days, of which only the second is a date.
    const turned = text.replace(/^(\p{L}{3,})\.?\s(\d{1,2}\s?[-–]\s?\d{1,2})$/u, "$2 $1");
    const more = [wanted, `${turned} ${above}`, ofMonth(text, above)].find(
      (one) => one !== null && isDate(one),
    );
    if (more !== undefined && more !== null) return more;
  }
  return isDate(text) && !/^\d{1,3}$/u.test(text) ? text : null;
}

/** "05-04" below "2022", "4" below "2022-05". */
function ofMonth(text: string, above: string): string | null {
  if (!/^\d{4}(?:-\d\d)?$/u.test(above) || !/^\d{1,2}(?:-\d{1,2})?$/u.test(text)) return null;
  return [above, ...text.split("-").map((part) => part.padStart(2, "0"))].join("-");
}

function isDate(text: string): boolean {
  return text.length <= longest && (readEdtf(text).ok || dateAdvice(text).length > 0);
}
