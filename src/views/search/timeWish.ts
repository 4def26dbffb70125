import { useMemo } from "react";
import { yearOfEpochDay } from "../../model/dates/calendar.ts";
import { type DayWindow, possiblyWithin } from "../../model/dates/dayWindow.ts";
import { readWindowText } from "../../model/dates/windowText.ts";
import { spanOfYears } from "../../model/dates/years.ts";
import { useMusubi } from "../../store/StoreContext.tsx";

/** A typed time: a year filters, as in the menu of filters; any other period is shown, as the field for it does. */
export type TimeWish =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "window"; readonly window: DayWindow };

/** The time that a text is, if there is an event in it; null of other texts. */
export function useTimeWish(text: string): TimeWish | null {
  const events = useMusubi((state) => state.index.events);
  return useMemo(() => {
    if (!/\d/u.test(text)) return null;
    const read = readWindowText(text);
    if (!read.ok || !events.some(({ date }) => possiblyWithin(date, read.value))) return null;
    const year = yearOfEpochDay(read.value.start);
    const whole = spanOfYears([year]);
    return whole?.start === read.value.start && whole.end === read.value.end
      ? { kind: "year", year }
      : { kind: "window", window: read.value };
  }, [text, events]);
}
