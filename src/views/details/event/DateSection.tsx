import { dateWords } from "../../../i18n/dateText.ts";
import { hasDate, type DatedEvent, type IndexedEvent } from "../../../model/graphIndex.ts";
import { useLanguage, useLocalized, useMusubi, useText } from "../../../store/StoreContext.tsx";
import { dateGlyph } from "../../../scene/dateGlyph.ts";
import { dateLook, outlineOf, type DateLook, type LookOutline } from "../../../scene/dateLook.ts";
import { drawingElement } from "../../../scene/drawing.ts";
import styles from "./DateSection.module.css";
import { eventTone } from "../Mark.tsx";
import { Section } from "../Section.tsx";
import { dayLabel, type DayLabelParts } from "../../../i18n/dayWords.ts";
import { fromEpochDay } from "../../../model/dates/calendar.ts";
import { planDateStrip, type StripBar, type StripGrain } from "./dateStripPlan.ts";
import { useSize } from "../../../ui/useSize.ts";
import { useId, useRef } from "react";

/** When: in words, to scale, in the source's own wording, and how it is known. */
export function DateSection({ event }: { readonly event: IndexedEvent }) {
  const text = useText().details.event;
  const lang = useLanguage();
  const index = useMusubi((state) => state.index);
  const localized = useLocalized();
  const { dateText, dateNote, dateBasis } = event.row;
  return (
    <Section title={text.date} evidence={dateBasis}>
      <p className={styles.words}>{dateWords(event.date, lang)}</p>
      {hasDate(event) && <DateStrip event={event} tone={eventTone(index, event)} />}
      <p className={styles.basis}>
        {dateText !== undefined && (
          <>
            {text.wording}:{" "}
            <q className={styles.quote} dir="auto" lang={wordingLanguage(index, event)}>
              {dateText}
            </q>
            .{" "}
          </>
        )}
        {dateNote === undefined ? text.dated[dateBasis] : localized(dateNote)}
      </p>
    </Section>
  );
}

/** The language of the source cited for the date, otherwise of the first source. */
function wordingLanguage(
  { sourceById }: { readonly sourceById: ReadonlyMap<string, { kind: string; language: string }> },
  { citations }: IndexedEvent,
): string | undefined {
  const read = citations.filter(
    ({ source }) => sourceById.get(source)?.kind !== "public-knowledge",
  );
  const cited = read.find(({ field }) => field === "date" || field === "dateText") ?? read[0];
  return cited === undefined ? undefined : sourceById.get(cited.source)?.language;
}

interface DateStripProps {
  readonly event: DatedEvent;
  readonly tone: string;
}

/** The first label of a strip, and each at a new month or year, names the larger part too. */
function partsAt(day: number, grain: StripGrain, first: boolean): DayLabelParts {
  const { day: ofMonth, month } = fromEpochDay(day);
  if (grain === "day") return first || ofMonth === 1 ? "dayAndMonth" : "day";
  if (grain === "month") return month === 1 ? "year" : first ? "monthAndYear" : "month";
  return "year";
}

const height = 44;
/** The middle line of the marks, and how high they are. */
const middle = 12;
const thickness = 14;
const dot = 11;
/** Where nothing can be measured: the usual width of the panel's text, in px. */
const defaultWidth = 312;

/** The possible days to scale, marked as on the timeline. Decorative: the words above it say the same. */
function DateStrip({ event, tone }: DateStripProps) {
  const lang = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  const width = useSize(place)?.width ?? defaultWidth;
  const look = dateLook(event);
  const { bars, ticks, grain } = planDateStrip(event.date, look);
  const firstLabel = ticks.find((tick) => tick.labelled);
  const vertical = (name: string | undefined, at: number, from: number, to: number) => (
    <line
      key={`${name} ${at}`}
      className={name}
      x1={at * width}
      x2={at * width}
      y1={from}
      y2={to}
    />
  );
  return (
    <div ref={place} className={styles.strip}>
      <svg viewBox={`0 0 ${width} ${height}`} width="100%" aria-hidden="true">
        {bars.flatMap((bar, run) => {
          const outline = outlineOfBar(bar, look);
          const pin = pinOf(bar, outline);
          const marks = dateGlyph({
            ...glyphOf(bar, outline, width),
            style: look.startsWith("planned") ? "planned" : "solid",
            basis: event.basis,
            closed: event.date.shape === "oneOf" && event.date.open === "none",
            tone,
            id: `${id}-${run}`,
          });
          return [
            ...(pin === null ? [] : [vertical(styles.pin, pin, middle, 30)]),
            <g key={bar.from}>{marks.map(drawingElement)}</g>,
          ];
        })}
        <line className={styles.axis} x1={0} x2={width} y1={24.5} y2={24.5} />
        {ticks.map(({ at, labelled }) => vertical(styles.axis, at, 24, labelled ? 29 : 27))}
        {ticks
          .filter((tick) => tick.labelled)
          .map(({ at, day }) => (
            <text key={day} className={styles.label} x={at * width} y={41} textAnchor="middle">
              {dayLabel(day, partsAt(day, grain, day === firstLabel?.day), lang)}
            </text>
          ))}
      </svg>
    </div>
  );
}

/** Of several stretches each has ends of its own. */
function outlineOfBar({ body, fadeIn, fadeOut }: StripBar, look: DateLook): LookOutline {
  if (outlineOf(look) === "day") return "day";
  if (body !== "fading") return body === "between" ? "within" : "range";
  if (fadeIn > 0) return fadeOut > 0 ? "around" : "before";
  return "after";
}

/** A pin leads to the axis from a day, and from the one end that is fixed. */
function pinOf({ from, to }: StripBar, outline: LookOutline): number | null {
  if (outline === "day") return (from + to) / 2;
  if (outline === "before") return to;
  return outline === "after" ? from : null;
}

function glyphOf(bar: StripBar, outline: LookOutline, width: number) {
  const isDay = outline === "day";
  const centre = ((bar.from + bar.to) / 2) * width;
  const full = isDay
    ? { from: centre - dot / 2, to: centre + dot / 2 }
    : { from: bar.from * width, to: bar.to * width };
  return {
    look: outline,
    full,
    seen: full,
    y: middle,
    thickness: isDay ? dot : thickness,
    fadeStart: bar.fadeIn,
    fadeEnd: bar.fadeOut,
  };
}
