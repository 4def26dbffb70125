import type ICALModule from "ical.js";
import { calendarDate, quietly } from "./calendarTimes.ts";

/**
 * The events of a calendar with those that repeat as many events: by their rule, without the days that are excepted, and
 * with those that were moved. A rule without an end is followed for a while only.
 *
 *   event 3 on Tuesdays, two times → { place: "3", date: "2024-03-05" }, { place: "3 (2024-03-12)", date: "2024-03-12" }
 */
export interface Occurrence {
  readonly place: string;
  readonly component: ICALModule.Component;
  /** EDTF; "": there is none. */
  readonly date: string;
  readonly words: string;
}

interface Entry {
  readonly at: number;
  readonly event: ICALModule.Event;
  readonly component: ICALModule.Component;
}

/** Of one rule, of a file, and years after the last event that does not repeat. */
const mostRepeats = 500;
const mostOfAll = 50_000;
const mostYears = 10;

export function occurrences(
  ical: typeof ICALModule,
  entries: readonly Entry[],
): {
  readonly found: readonly Occurrence[];
  /** Rules that would go on. */
  readonly cut: number;
} {
  const masters = new Map<string, ICALModule.Event>();
  for (const { event } of entries)
    if (repeats(event) && event.uid !== "") masters.set(event.uid, event);
  const moved = entries.filter(({ event }) => event.isRecurrenceException());
  for (const { event } of moved)
    quietly(() => {
      const master = masters.get(event.uid);
      if (master !== undefined) master.relateException(event);
    });
  const plain = entries.filter(({ event }) => !repeats(event));
  let last = 0;
  for (const { event } of plain) last = Math.max(last, startOf(event)?.year ?? 0);
  const found: Occurrence[] = [];
  let [cut, repeatedSoFar] = [0, 0];
  for (const entry of entries) {
    // What was moved comes with its rule, if the file has that.
    if (entry.event.isRecurrenceException() && masters.has(entry.event.uid)) continue;
    if (!repeats(entry.event)) {
      found.push(
        occurrence(
          String(entry.at),
          entry.component,
          startOf(entry.event),
          endOf(entry.event),
          zoneOf(entry.component),
        ),
      );
      continue;
    }
    const own = repeated(ical, entry, last, Math.min(mostRepeats, mostOfAll - repeatedSoFar));
    repeatedSoFar += own.found.length;
    found.push(...own.found);
    if (own.goesOn) cut += 1;
  }
  return { found, cut };
}

function repeats(event: ICALModule.Event): boolean {
  return quietly(() => event.isRecurring()) === true;
}

function repeated(
  ical: typeof ICALModule,
  { at, event, component }: Entry,
  lastYear: number,
  most: number,
): { readonly found: readonly Occurrence[]; readonly goesOn: boolean } {
  const start = startOf(event);
  const first = occurrence(String(at), component, start, endOf(event), zoneOf(component));
  const rules = component
    .getAllProperties("rrule")
    .map((one) => quietly(() => one.getFirstValue()));
  // Nobody meets every minute, and `ical.js` walks through each of them.
  const isTooFine = rules.some(
    (rule) => rule instanceof ical.Recur && /^(?:SECONDLY|MINUTELY)$/u.test(rule.freq),
  );
  if (start === null || isTooFine || most <= 0) return { found: [first], goesOn: true };
  const until = Math.max(lastYear, start.year) + mostYears;
  const found: Occurrence[] = [];
  let goesOn = false;
  quietly(() => {
    const iterator = event.iterator();
    for (let time = iterator.next(); time as unknown; time = iterator.next()) {
      goesOn = found.length >= most || time.year > until;
      if (goesOn) break;
      const { item, startDate, endDate } = event.getOccurrenceDetails(time);
      const own = item.component;
      const place =
        found.length === 0 ? String(at) : `${at} (${startDate.toString().slice(0, 10)})`;
      found.push(occurrence(place, own, startDate, endDate, zoneOf(own)));
    }
  });
  return { found: found.length === 0 ? [first] : found, goesOn };
}

function occurrence(
  place: string,
  component: ICALModule.Component,
  start: ICALModule.Time | null,
  end: ICALModule.Time | null,
  zone: string,
): Occurrence {
  return { place, component, ...calendarDate(start, end, zone) };
}

/** A property may hold anything. */
const startOf = (event: ICALModule.Event): ICALModule.Time | null =>
  timeOf(quietly(() => event.startDate));
const endOf = (event: ICALModule.Event): ICALModule.Time | null =>
  timeOf(quietly(() => event.endDate));

function timeOf(value: unknown): ICALModule.Time | null {
  const isTime =
    typeof value === "object" && value !== null && "isDate" in value && "year" in value;
  return isTime ? (value as ICALModule.Time) : null;
}

function zoneOf(component: ICALModule.Component): string {
  const property = component.getFirstProperty("dtstart");
  const zone = property?.getParameter("tzid") as string | readonly string[] | undefined;
  const name = typeof zone === "string" ? zone : (zone?.[0] ?? "");
  if (name !== "") return name;
  const time = timeOf(quietly(() => property?.getFirstValue()));
  return time !== null && !time.isDate && time.zone?.tzid === "UTC" ? "UTC" : "";
}
