import { citationWords } from "../../../i18n/citationWords.ts";
import { dateWords } from "../../../i18n/dateText.ts";
import { listWords } from "../../../i18n/intlWords.ts";
import type { Language } from "../../../i18n/locales.ts";
import { withoutIsolates } from "../../../lib/bidi.ts";
import { escapeHtml } from "../../../lib/escapeMarkup.ts";
import { fromEpochDay } from "../../../model/dates/calendar.ts";
import type { FuzzyDate } from "../../../model/dates/fuzzyDate.ts";
import type { DatePart } from "../../../model/dates/datePart.ts";
import type { EventGraph } from "../../../model/eventGraph.ts";
import type { WriteGraph } from "../graphFormat.ts";
import { plainGraph, sourcesCited, thoseInvolved, utf8, type PlainEvent } from "./plainEvents.ts";

/**
 * TimelineJS, JSON of version 3 (timeline.knightlab.com/docs/json-format.html). An event is a slide in the group of one
 * of those who take part: the first lane that is tied to it. A date that is none of its days, months or years spans all
 * days it may mean, and says so in words. Who takes part and what is cited end the text. An event without a date has no place.
 */
export const writeTimelineJs: WriteGraph = (graph, { language }) => {
  const { title, description, events } = plainGraph(graph, language);
  const lanes = [...graph.meta.partners];
  const slides = events.flatMap((event) =>
    event.date === null ? [] : [slide(event, event.date, groupOf(event, lanes, graph), language)],
  );
  const timeline = {
    title: { text: { headline: escapeHtml(title), text: paragraphs([description]) } },
    events: slides,
  };
  return Promise.resolve(utf8(`${JSON.stringify(timeline, null, 2)}\n`));
};

function groupOf(event: PlainEvent, lanes: readonly string[], { meta }: EventGraph): string | null {
  const all = thoseInvolved(event);
  const lane = lanes.find((id) => all.some(({ actor }) => actor.id === id));
  const inLane = all.find(({ actor }) => actor.id === lane);
  return (inLane ?? all.find(({ actor }) => actor.id !== meta.focus) ?? all[0])?.name ?? null;
}

function slide(
  event: PlainEvent,
  date: FuzzyDate,
  group: string | null,
  language: Language,
): object {
  const { written } = date;
  const isPlain = written.kind === "one" && partDate(written.part) !== null;
  const involved = thoseInvolved(event).map(({ name }) => name);
  const sources = sourcesCited(event).map((source) => {
    const { before, title, after } = citationWords(source, language);
    return withoutIsolates(`${before}${title}${after}`);
  });
  return {
    unique_id: event.id,
    ...spanOf(date),
    ...(!isPlain && { display_date: withoutIsolates(dateWords(date, language)) }),
    ...(group !== null && { group: escapeHtml(group) }),
    text: {
      headline: escapeHtml(event.title),
      text: paragraphs([
        event.summary,
        involved.length === 0 ? "" : listWords(involved, language),
        ...sources,
      ]),
    },
  };
}

/** The library takes these texts for HTML. */
const paragraphs = (texts: readonly string[]): string =>
  texts
    .filter((text) => text !== "")
    .map((text) => `<p>${escapeHtml(text).replaceAll("\n", "<br>")}</p>`)
    .join("");

type SlideDate = Readonly<Partial<Record<"year" | "month" | "day", number>>>;

function spanOf({ written, known }: FuzzyDate): object {
  if (written.kind === "one") {
    const date = partDate(written.part);
    if (date !== null) return { start_date: date };
  }
  if (written.kind === "interval") {
    const [from, to] = [written.from, written.to].map((end) =>
      typeof end === "string" ? null : partDate(end),
    );
    if (from !== null && from !== undefined)
      return { start_date: from, ...(to !== null && to !== undefined && { end_date: to }) };
  }
  return { start_date: dayDate(known.earliest), end_date: dayDate(known.latest) };
}

/** null: it is none of a day, a month, a year. */
function partDate({ grain }: DatePart): SlideDate | null {
  switch (grain.kind) {
    case "day":
      return { year: before(grain.year), month: grain.month, day: grain.day };
    case "month":
      return { year: before(grain.year), month: grain.month };
    case "year":
      return { year: before(grain.year) };
    default:
      return null;
  }
}

function dayDate(day: number): SlideDate {
  const { year, month, day: number } = fromEpochDay(day);
  return { year: before(year), month, day: number };
}

/** Years before the common era are counted without a year 0: -44 is 44 BCE. */
const before = (year: number): number => (year > 0 ? year : year - 1);
