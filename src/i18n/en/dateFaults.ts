import { farthestYear, type DateFault, type SpellingHint } from "../../model/dates/dateFault.ts";
import { plain, typed } from "../../model/parse/shown.ts";
import type { CodeWords } from "../problemCatalogue.ts";

/** Why a text is no date, and how EDTF writes what was most likely meant. */
export function dateFault(fault: DateFault): Pick<CodeWords, "message" | "fix"> {
  const [message, fix] = reasonWords(fault);
  if (fault.advice !== undefined)
    return { message, fix: adviceWords(fault.advice, fault.isDayOrMonth === true) };
  return { message, fix: fault.hint === undefined ? fix : hintWords(fault.hint) };
}

function reasonWords({ reason, text, month }: DateFault): readonly [message: string, fix: string] {
  const quoted = `“${plain(text)}”`;
  const not = `${quoted} is not a date.`;
  const year = text.slice(0, text.startsWith("-") ? 5 : 4);
  switch (reason) {
    case "empty":
      return [
        "The date is empty.",
        'Write what is known: a day "2024-07-28", a month "2024-07" or a year "2024".',
      ];
    case "too-long":
      return [
        "This is too long for a date.",
        'Write one EDTF date, such as "2024-07-28", and the source\'s wording in "dateText".',
      ];
    case "whitespace":
      return [`${not} EDTF has no spaces.`, "Remove the spaces."];
    case "no-such-month":
      return [
        `${not} There are only 12 months.`,
        `Write the month as 01 to 12. If you know only the year, write ${typed(year)}.`,
      ];
    case "no-such-day": {
      const ofYear = month && month.year > 0 ? String(month.year) : `of “${plain(year)}”`;
      const name = month ? `${monthNames[month.month - 1]} ${ofYear}` : "A month";
      const length = month?.length ?? 31;
      return [
        `${not} ${name} has ${length} days.`,
        `Write the day as 01 to ${length}. If you know only the month, write ${typed(text.slice(0, year.length + 3))}.`,
      ];
    }
    case "no-such-time":
      return [`${not} There is no such time of day.`, "Leave the time out: only the day is used."];
    case "year-out-of-range":
      return [
        `${not} The year is beyond what can be drawn.`,
        `Write a year from Y-${farthestYear} to Y${farthestYear}.`,
      ];
    case "end-before-start":
      return [`${quoted} ends before it begins.`, "Write the earlier date first."];
    case "open-on-both-sides":
      return [
        `${quoted} is open on both sides, so it says nothing.`,
        'Write at least one end, such as "2024-07-28/.." or "[..2035]".',
      ];
    case "all-of-set":
      return [
        `${quoted} means all of these dates; an event has one.`,
        'Write one of them as "[a,b]" if it is not known which, or one event for each date.',
      ];
    case "level-2":
      return [
        `${quoted} uses EDTF level 2, of which only one-of sets are read here.`,
        'Write it more simply: "2004-06~" with one mark at the end ("%" for both), "199X", "1998-05-2X", or a set "[a..b]".',
      ];
    case "not-a-date":
      return [
        not,
        'Write EDTF: "2024-07-28", "2024-07", "2024", "2022/2023-01", "[1999-08-21..1999-08-31]" or "[..2040]".',
      ];
  }
}

function adviceWords([first = "", ...others]: readonly string[], isDayOrMonth: boolean): string {
  if (isDayOrMonth)
    return `Write ${typed(first)} if the day comes first, or ${typed(others[0] ?? "")} if the month does.`;
  return `${[`Write ${typed(first)}`, ...others.map((other) => `or ${typed(other)}`)].join(", ")}.`;
}

function hintWords(hint: SpellingHint): string {
  switch (hint.kind) {
    case "dash":
      return `Write a plain hyphen "-" in place of "${hint.dash}".`;
    case "time":
      return "Leave the time out: only the day is used.";
    case "digits":
      return 'Write a year with four digits, "0044", and a month with its year, "2024-07".';
    case "range":
      return `Write ${typed(`[${hint.from}..${hint.to}]`)} for one of these, or ${typed(`${hint.from}/${hint.to || ".."}`)} for all of that time.`;
    case "open-end":
      return 'Write ".." for an open end, and nothing for an unknown one: "2024/..", "2024/".';
    case "month-name":
      return 'Write the month as a number, after the year: "2024-07".';
  }
}

const monthNames =
  "January February March April May June July August September October November December".split(
    " ",
  );
