/**
 * An iCalendar text (RFC 5545) as the texts of its events, and what the calendar says of itself, before any of it is
 * parsed: so that one that is broken costs itself only, and a million that are never closed cost nothing.
 *
 *   BEGIN:VCALENDAR, X-WR-CALNAME:Board, BEGIN:VEVENT, …, END:VEVENT → { events: ["BEGIN:VEVENT…"], "X-WR-CALNAME": "Board" }
 */
export interface CalendarBlocks {
  readonly events: readonly CalendarBlock[];
  /** Of events that begin and do not end: which, counted from 1. */
  readonly unclosed: readonly number[];
  /** Of the calendar itself, by name in capitals, with parameters. */
  readonly about: ReadonlyMap<string, { readonly parameters: string; readonly value: string }>;
}

export interface CalendarBlock {
  /** Which event of the file it is, from 1. */
  readonly at: number;
  readonly text: string;
}

const longest = 2 ** 20;

export function calendarBlocks(text: string): CalendarBlocks {
  const events: CalendarBlock[] = [];
  const unclosed: number[] = [];
  const about = new Map<string, { parameters: string; value: string }>();
  let lines: string[] | null = null;
  let [count, size, depth] = [0, 0, 0];
  for (const line of unfoldedLines(text)) {
    // Most lines are neither, and a regular expression takes longer to tell.
    const mark = /^[bBeE]/u.test(line) ? /^(BEGIN|END):\s*([\w-]+)\s*$/iu.exec(line) : null;
    const name = mark?.[2]?.toUpperCase() ?? "";
    const begins = mark?.[1]?.toUpperCase() === "BEGIN";
    if (name === "VEVENT") {
      if (lines !== null && begins) unclosed.push(count);
      if (begins) [lines, size, count] = [[line], 0, count + 1];
      else if (lines !== null) {
        lines.push(line);
        if (size <= longest) events.push({ at: count, text: lines.join("\r\n") });
        else unclosed.push(count);
        lines = null;
      }
    } else if (lines !== null) {
      size += line.length;
      // Folded lines without a name of their own are of programs that fold wrongly.
      if (size <= longest && line !== "") lines.push(asDay(line));
    } else if (mark !== null && name !== "VCALENDAR") depth += begins ? 1 : -1;
    else if (mark === null && depth === 0) {
      const [, key = "", parameters = "", value = ""] =
        /^([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^:;"]*))*):(.*)$/su.exec(line) ?? [];
      if (key !== "" && !about.has(key.toUpperCase()))
        about.set(key.toUpperCase(), { parameters, value: unescaped(value) });
    }
  }
  if (lines !== null) unclosed.push(count);
  return { events, unclosed, about };
}

/** Eight digits are a day, though the line does not say so. */
function asDay(line: string): string {
  return line.replace(
    /^(DTSTART|DTEND|RECURRENCE-ID|EXDATE)(?:;TZID=[^:;]*)?:(\d{8})$/iu,
    "$1;VALUE=DATE:$2",
  );
}

/** A line that begins with a space goes on the one before. */
function* unfoldedLines(text: string): Generator<string> {
  const end = /\r\n|\r|\n/gu;
  let [at, pieces] = [0, [] as string[]];
  while (at <= text.length) {
    const match = end.exec(text);
    const line = text.slice(at, match?.index ?? text.length);
    if (line.startsWith(" ") || line.startsWith("\t")) pieces.push(line.slice(1));
    else {
      if (pieces.length > 0) yield pieces.join("");
      pieces = [line];
    }
    if (match === null) break;
    at = match.index + match[0].length;
  }
  yield pieces.join("");
}

function unescaped(value: string): string {
  return value
    .replaceAll(/\\([nN,;\\])/gu, (_, sign: string) => (/n/iu.test(sign) ? "\n" : sign))
    .trim();
}
