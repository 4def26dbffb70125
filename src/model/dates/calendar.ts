/**
 * Days as integers: 0 is 1970-01-01, -1 the day before, in the proleptic Gregorian calendar with
 * astronomical years (0 is 1 BCE, -43 is 44 BCE). No `Date`, no time zone, no clock.
 *
 *   toEpochDay(2024, 7, 28)  → 19932
 *   fromEpochDay(19932)      → { year: 2024, month: 7, day: 28 }
 *   epochDayToIso(-719529)   → "-0001-12-31"
 *
 * The conversions are the "days from civil" algorithms of Howard Hinnant: years begin in March, so
 * that the leap day is the last day of the year, and 400 years are always 146,097 days.
 */
export type EpochDay = number;

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const daysInEra = 146_097;
const daysFromMarch0000ToEpoch = 719_468;

export function toEpochDay(year: number, month: number, day: number): EpochDay {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * daysInEra + yearOfEra * 365 + leapDays + dayOfYear - daysFromMarch0000ToEpoch;
}

export function fromEpochDay(epochDay: EpochDay): CalendarDay {
  const shifted = epochDay + daysFromMarch0000ToEpoch;
  const era = Math.floor(shifted / daysInEra);
  const dayOfEra = shifted - era * daysInEra;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Month 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Four digits at least, a minus before negative years: also EDTF for the years -9999 to 9999. */
export function epochDayToIso(epochDay: EpochDay): string {
  const { year, month, day } = fromEpochDay(epochDay);
  const digits = String(Math.abs(year)).padStart(4, "0");
  return `${year < 0 ? "-" : ""}${digits}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Midnight UTC at the beginning of the day, in milliseconds since 1970. */
export function msOfEpochDay(epochDay: EpochDay): number {
  return epochDay * 86_400_000;
}

export function yearOfEpochDay(epochDay: EpochDay): number {
  return fromEpochDay(epochDay).year;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** The same day of another year; of 29 February, where there is none, the 28th. */
export function yearsLater(day: EpochDay, years: number): EpochDay {
  const { year, month, day: number } = fromEpochDay(day);
  return toEpochDay(year + years, month, Math.min(number, daysInMonth(year + years, month)));
}
