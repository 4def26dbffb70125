import { dateShort } from "../../i18n/dateText.ts";
import { dayLabel, monthAndYear, monthName, yearWords } from "../../i18n/dayWords.ts";
import type { Language } from "../../i18n/locales.ts";
import type { EventId } from "../../model/eventGraph.ts";
import { facetTable } from "../../model/facetTable.ts";
import { countValues, ordersOf } from "../../model/countValues.ts";
import { cutWords } from "../../lib/cutToFit.ts";
import { comparedEvents } from "../../store/comparing.ts";
import { derive } from "../../store/derive.ts";
import { shownEvents, statusCounts, windowOf } from "../../store/selectors.ts";
import { voiceOf } from "../../store/voice.ts";
import type { AxisNames } from "./layout/axis.ts";
import type { LabelDetail, Labels, TimelineProps } from "./layout/timelineProps.ts";

/** What is written in the picture, in the reader's language; new only when that or the data changes. */
export const timelineWords = derive(
  (state) => [state.index, voiceOf(state)],
  (index, { language, text, localized, shortNameOf: nameOf }) => {
    const labels = labelsOf((id) => {
      const row = index.eventById.get(id)?.row;
      return row === undefined
        ? undefined
        : cutWords(localized(row.shortTitle ?? row.title), longest);
    });
    const dateOf = (id: EventId | null): string => {
      const date = id === null ? undefined : index.eventById.get(id)?.date;
      return date === undefined ? "" : dateShort(date, language);
    };
    const detailOf = (id: EventId): LabelDetail => {
      const event = index.eventById.get(id);
      const place = localized(event?.row.place?.name);
      const names = (event?.parties ?? [])
        .filter(({ presence }) => presence !== "subject")
        .map(({ actor }) => nameOf(actor))
        .join(", ");
      const both = place !== "" && names !== "" ? [`${place} · ${names}`] : [];
      return {
        title: localized(event?.row.title),
        lines: [...both, names, place].filter((line) => line !== ""),
      };
    };
    const onDay = (id: EventId): string =>
      index.eventById.get(id)?.date?.shape === "day" ? text.timeline.onDay(dateOf(id)) : "";
    return {
      labels,
      dateOf,
      onDay,
      detailOf,
      axisNames: axisNames(language),
      number: text.counts.number,
    };
  },
);

/** How many events are shown, of how many sources. */
export const timelineCaption = derive(
  (state) => [state.index, shownEvents(state), statusCounts(state), voiceOf(state)],
  (index, shown, { events }, { text }) => {
    const { lists, size } = facetTable(index).source;
    const cited = countValues(lists, ordersOf(shown), size).filter((count) => count > 0);
    return text.timeline.counted(events, cited.length);
  },
);

/** The two periods that are compared, each with its number of events; null: nothing is compared. */
export const comparedPeriods = derive(
  (state) => [
    state.view.compare,
    windowOf(state),
    comparedEvents(state)?.before.length ?? 0,
    shownEvents(state).length,
    voiceOf(state),
  ],
  (before, now, eventsBefore, eventsNow, { text }): TimelineProps["periods"] =>
    before && [
      { ...before, words: text.compare.events(eventsBefore) },
      { ...now, words: text.compare.events(eventsNow) },
    ],
);

/** Each cut when it is first asked for: of 90,730 events a few hundred are. */
function labelsOf(labelOf: (id: EventId) => string | undefined): Labels {
  const known = new Map<EventId, string | undefined>();
  return {
    get(id) {
      if (!known.has(id)) known.set(id, labelOf(id));
      return known.get(id);
    },
  };
}

/** Letters of a title that is written in place of a short title. */
const longest = 34;

function axisNames(language: Language): AxisNames {
  return {
    year: (year) => yearWords(year, language),
    month: (month) => monthName(month, language, "short"),
    monthOfYear: (year, month) => monthAndYear(year, month, language, "short"),
    dayOfYear: (day) => dayLabel(day, "all", language),
  };
}
