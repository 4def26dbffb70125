import { daysInMonth } from "./calendar.ts";
import { readEdtf } from "./readEdtf.ts";

/**
 * One date as people write it, without what comes before or after it, as EDTF. The likeliest first; it
 * may name a day that does not exist.
 *
 *   "5 March 2021" → ["2021-03-05"]      "1850s" → ["185X"]      "44 BC" → ["-0043"]
 */
export function adviseOne(text: string): readonly string[] {
  const approximate =
    /^(?:circa|ca|cca|c|approx(?:imately)?|around|about|um|etwa|ungefähr|gegen)(?:\.\s*|\s+)|^c(?=\d)|^~\s*/iu;
  const uncertain =
    /^(?:possibly|probably|perhaps|maybe|vermutlich|wohl|vielleicht|möglicherweise)\s+/iu;
  const doubted = /\s*\(?\?\)?$/u;
  const isApproximate = approximate.test(text) || /\s*~$/u.test(text);
  const rest = text.replace(approximate, "").replace(/\s*~$/u, "");
  const isUncertain = uncertain.test(rest) || doubted.test(rest);
  const bare = rest.replace(uncertain, "").replace(doubted, "").replace(/[,;]$/u, "").trim();
  const sign = isApproximate ? (isUncertain ? "%" : "~") : isUncertain ? "?" : "";
  const found = core(bare, sign !== "");
  return found.flatMap((edtf) =>
    /[[/]/u.test(edtf) ? (sign === "" ? [edtf] : []) : [edtf + sign],
  );
}

/** Of an end that has not come. */
export const openWords =
  /^(?:\.\.|…|open|present|now|today|ongoing|to date|current|offen|heute|jetzt|)$/iu;

const two = (digits: string | number): string => String(digits).padStart(2, "0");
const four = (digits: string | number): string => String(digits).padStart(4, "0");

const era =
  /^(.+?)\s*(?:(bce?|b\.\s?c\.(?:\s?e\.)?|v\.?\s?(?:chr|u\.\s?z)\.?|vor christus)|(?:ad|ce|a\.\s?d\.|c\.\s?e\.|n\.?\s?(?:chr|u\.\s?z)\.?|nach christus))$/iu;

function core(text: string, qualified: boolean): readonly string[] {
  const [, dated, before] = era.exec(text) ?? [];
  if (dated !== undefined) return inEra(dated, before !== undefined);
  const anno = /^(?:ad|a\.\s?d\.)\s*(\d{1,4})$/iu.exec(text)?.[1];
  if (anno !== undefined) return [four(anno)];
  if (/^\d{4}[-\d]*$/u.test(text) && readEdtf(text).ok) return [text];
  // Two digits alone are left alone: nobody knows whether 21 is a day, a month or a year.
  if (/^\d{3}$/u.test(text) || (qualified && /^\d{2,3}$/u.test(text))) return [four(text)];
  for (const [form, read] of forms) {
    const match = form.exec(text);
    if (match) return read(match.slice(1).map((part) => part ?? ""));
  }
  return named(text);
}

function inEra(text: string, before: boolean): readonly string[] {
  return core(text.replace(/(?<![-\d])\d{1,3}$/u, four), true).flatMap((edtf) => {
    const [, digits = "", rest = ""] = /^(\d{4})((?:-\d\d){0,2})$/u.exec(edtf) ?? [];
    if (!before) return [edtf];
    if (digits !== "" && Number(digits) > 0) {
      const year = Number(digits) - 1;
      return [`${year === 0 ? "" : "-"}${four(year)}${rest}`];
    }
    return /^\d\dXX$/u.test(edtf) ? [`-${edtf}`] : [];
  });
}

type Form = readonly [RegExp, (parts: readonly string[]) => readonly string[]];

const forms: readonly Form[] = [
  [/^(.*\d)[T ]\d{1,2}:\d\d.*$/u, ([date = ""]) => core(date, false)],
  [/^(\d{4})(0[1-9]|1[0-2])([0-3]\d)$/u, ([y, m, d]) => [`${y}-${m}-${d}`]],
  [
    /^(\d{4})[-./]\s?(\d\d?)[-./]\s?(\d\d?)\.?$/u,
    ([y, m = "", d = ""]) => [`${y}-${two(m)}-${two(d)}`],
  ],
  [/^(\d\d?)\.\s?(\d\d?)\.\s?(\d{4})$/u, ([d = "", m = "", y]) => dayOf(y, m, d)],
  [
    /^(\d\d?)([-/])(\d\d?)\2(\d{4})$/u,
    ([a = "", , b = "", y]) => [...new Set([...dayOf(y, b, a), ...dayOf(y, a, b)])],
  ],
  [/^(\d\d?)[-./](\d{4})$/u, ([m = "", y]) => (Number(m) <= 12 ? [`${y}-${two(m)}`] : [])],
  // "1911/12" is December or two years.
  [
    /^(\d{4})([-./])(\d\d?)$/u,
    ([y = "", separator, m = ""]) => [
      ...(Number(m) <= 12 ? [`${y}-${two(m)}`] : []),
      ...(m.length === 2 && separator !== "." ? [`${y}/${y.slice(0, 2)}${m}`] : []),
    ],
  ],
  [/^(?:the |die )?(\d{3})0(?:'?s|er)(?:[- ]?jahren?)?$/iu, ([decade]) => [`${decade}X`]],
  [
    /^(early|mid|late|anfang|mitte|ende)[- ](?:der |the |of the )?(\d{3})0(?:'?s|er)(?:[- ]?jahren?)?$/iu,
    ([part = "", decade]) => {
      const [first, last] = thirds([0, 3, 4, 6, 7, 9], part);
      return [`[${decade}${first}..${decade}${last}]`, `${decade}X`];
    },
  ],
  [
    /^(?:the |das )?(\d\d?)(?:st|nd|rd|th|\.)?\s?(?:century|cent\.?|jahrhundert|jh\.?|jhdt\.?)$/iu,
    ([century]) => (Number(century) > 0 ? [`${two(Number(century) - 1)}XX`] : []),
  ],
  [/^q([1-4])[ /-]?(\d{4})$/iu, ([q, y]) => months(y, Number(q) * 3 - 2, 3)],
  [/^(\d{4})[ /-]?q([1-4])$/iu, ([y, q]) => months(y, Number(q) * 3 - 2, 3)],
  [
    /^([1-4])(?:q|\. ?quartal|(?:st|nd|rd|th) quarter(?: of)?) ?(\d{4})$/iu,
    ([q, y]) => months(y, Number(q) * 3 - 2, 3),
  ],
  [/^h([12])[ /-]?(\d{4})$/iu, ([h, y]) => months(y, Number(h) * 6 - 5, 6)],
  [/^(\d{4})[ /-]?h([12])$/iu, ([y, h]) => months(y, Number(h) * 6 - 5, 6)],
  [
    /^(?:in (?:the )?|im )?(spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst)(?: of)? (\d{4})(?:\/\d\d(?:\d\d)?)?$/iu,
    ([season = "", y]) => [`${y}-${seasons[season.toLowerCase()]}`],
  ],
  [/^(\d{5,6})$/u, ([y]) => [`Y${y}`]],
  [/^(-\d{5,6})$/u, ([y]) => [`Y${y}`]],
  [/^-(\d{1,3})$/u, ([y = ""]) => [`-${four(y)}`]],
  [/^Y(-?\d{4})$/u, ([y = ""]) => [y]],
  [/^-0000$/u, () => ["0000"]],
  [
    /^(?=\d{2})([\dXxUu]{4}(?:-[\dXxUu]{2}){0,2})$/u,
    ([date = ""]) => [date.replaceAll(/[xuU]/gu, "X")],
  ],
];

const seasons: Readonly<Record<string, number>> = {
  ...{ spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 },
  ...{ frühjahr: 21, frühling: 21, sommer: 22, herbst: 23 },
};

function dayOf(year = "", month: string, day: string): readonly string[] {
  const [m, d] = [Number(month), Number(day)];
  const [first, second] = m > 12 ? [d, m] : [m, d];
  return first >= 1 && first <= 12 && second >= 1 && second <= 31
    ? [`${year}-${two(first)}-${two(second)}`]
    : [];
}

function months(year = "", first: number, count: number): readonly string[] {
  return [`${year}-${two(first)}/${year}-${two(first + count - 1)}`];
}

function thirds(ends: readonly number[], part: string): readonly [number, number] {
  const at = /^(?:early|anfang|beginning)/iu.test(part) ? 0 : /^mi/iu.test(part) ? 2 : 4;
  return [ends[at] ?? 0, ends[at + 1] ?? 0];
}

/** With the name of a month, in English or German. */
function named(text: string): readonly string[] {
  const [, part, inside = text] =
    /^(early|beginning of|mid|late|end of|anfang|mitte|ende)[- ](.+)$/iu.exec(text) ?? [];
  const words = inside
    .replaceAll(/[.,]|(?<=\d)(?:st|nd|rd|th)\b/giu, " ")
    .split(/[\s-]+/u)
    .filter((word) => word !== "" && !/^(?:of|the|den|der|dem|am|on|in|im)$/iu.test(word));
  const month = words.map(monthNumber).find((number) => number !== null);
  const year = words.find((word) => /^\d{4}$/u.test(word));
  const days = words.filter((word) => /^\d{1,2}$/u.test(word));
  if (month === undefined || month === null || year === undefined) return [];
  if (words.length !== 2 + days.length || days.length > 1) return [];
  const of = `${year}-${two(month)}`;
  if (part !== undefined) {
    const last = daysInMonth(Number(year), month);
    const [from, to] = thirds([1, 10, 11, 20, 21, last], part);
    return days.length === 0 ? [`[${of}-${two(from)}..${of}-${two(to)}]`, of] : [];
  }
  // Less exactly, if the day is not certain.
  return days[0] === undefined ? [of] : [`${of}-${two(days[0])}`, of];
}

/**
 * What people type in a file, which is no language of the page: also short, old and regional names, which
 * `Intl` does not list. It stands here because no words of `i18n` reach the model.
 */
const monthNames = [
  "january januar jänner jan",
  "february februar feber feb febr",
  "march märz maerz mar mär mrz",
  "april apr",
  "may mai",
  "june juni jun",
  "july juli jul",
  "august aug",
  "september sept sep",
  "october oktober oct okt",
  "november nov",
  "december dezember dec dez",
].map((month) => month.split(" "));

/** 1 to 12, of a month's name in English or German, whole or short: "März" → 3; null of anything else. */
function monthNumber(name: string): number | null {
  const at = monthNames.findIndex((month) => month.includes(name.toLowerCase()));
  return at < 0 ? null : at + 1;
}
