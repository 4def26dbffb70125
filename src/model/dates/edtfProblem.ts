/** Why a text is no date that can be drawn, in words for the person who wrote it. */
export interface EdtfProblem {
  readonly reason: EdtfReason;
  /** The text, shortened to 80 characters. */
  readonly found: string;
  readonly message: string;
  readonly fix: string;
}

export type EdtfReason =
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

/** `new Date` ends at 8.64e15 ms, about the year 275,760; this leaves room for scales and zooming. */
export const farthestYear = 200_000;

interface MonthLength {
  readonly year: number;
  readonly month: number;
  readonly length: number;
}

const monthNames =
  "January February March April May June July August September October November December".split(
    " ",
  );

export function edtfProblem(reason: EdtfReason, text: string, month?: MonthLength): EdtfProblem {
  const found = shortened(text);
  return { reason, found, ...words(reason, found, month) };
}

function words(
  reason: EdtfReason,
  found: string,
  month: MonthLength | undefined,
): Pick<EdtfProblem, "message" | "fix"> {
  const not = `"${found}" is not a date.`;
  const vaguer = found.slice(0, found.startsWith("-") ? 5 : 4);
  switch (reason) {
    case "empty":
      return {
        message: "The date is empty.",
        fix: 'Write what is known: a day "2024-07-28", a month "2024-07" or a year "2024".',
      };
    case "too-long":
      return {
        message: "This is too long for a date.",
        fix: 'Write one EDTF date, such as "2024-07-28", and the source\'s wording in "dateText".',
      };
    case "whitespace":
      return {
        message: `${not} EDTF has no spaces.`,
        fix: "Remove the spaces.",
      };
    case "no-such-month":
      return {
        message: `${not} There are only 12 months.`,
        fix: `Write the month as 01 to 12. If you know only the year, write "${vaguer}".`,
      };
    case "no-such-day": {
      const ofYear = month && month.year > 0 ? String(month.year) : `of "${vaguer}"`;
      const name = month ? `${monthNames[month.month - 1]} ${ofYear}` : "A month";
      const length = month?.length ?? 31;
      return {
        message: `${not} ${name} has ${length} days.`,
        fix: `Write the day as 01 to ${length}. If you know only the month, write "${found.slice(0, vaguer.length + 3)}".`,
      };
    }
    case "no-such-time":
      return {
        message: `${not} There is no such time of day.`,
        fix: "Leave the time out: only the day is used.",
      };
    case "year-out-of-range":
      return {
        message: `${not} The year is beyond what can be drawn.`,
        fix: `Write a year from Y-${farthestYear} to Y${farthestYear}.`,
      };
    case "end-before-start":
      return {
        message: `"${found}" ends before it begins.`,
        fix: "Write the earlier date first.",
      };
    case "open-on-both-sides":
      return {
        message: `"${found}" is open on both sides, so it says nothing.`,
        fix: 'Write at least one end, such as "2024-07-28/.." or "[..2035]".',
      };
    case "all-of-set":
      return {
        message: `"${found}" means all of these dates; an event has one.`,
        fix: 'Write one of them as "[a,b]" if it is not known which, or one event for each date.',
      };
    case "level-2":
      return {
        message: `"${found}" uses EDTF level 2, of which only one-of sets are read here.`,
        fix: 'Write it more simply: "2004-06~" with one mark at the end ("%" for both), "199X", "1998-05-2X", or a set "[a..b]".',
      };
    case "not-a-date":
      return {
        message: not,
        fix: 'Write EDTF: "2024-07-28", "2024-07", "2024", "2022/2023-01", "[1999-08-21..1999-08-31]" or "[..2040]".',
      };
  }
}

/** By code points, so that no surrogate is left alone. */
function shortened(text: string): string {
  const points = Array.from(text.slice(0, 200));
  return points.length > 80 ? `${points.slice(0, 79).join("")}…` : text;
}
