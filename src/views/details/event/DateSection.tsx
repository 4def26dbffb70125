import { dateWords } from "../../../i18n/dateText.ts";
import type { IndexedEvent } from "../../../model/graphIndex.ts";
import { useLanguage, useLocalized, useMusubi, useText } from "../../../store/StoreContext.tsx";
import { dateLook, type DateLook, outlineOf } from "../../../scene/dateLook.ts";
import styles from "./DateSection.module.css";
import { eventTone } from "../Mark.tsx";
import { Section } from "../Section.tsx";
import { dayLabel, type DayLabelParts } from "../../../i18n/dayWords.ts";
import { fromEpochDay } from "../../../model/dates/calendar.ts";
import type { FuzzyDate } from "../../../model/dates/fuzzyDate.ts";
import type { TimelineEvent } from "../../../model/eventGraph.ts";
import { planDateStrip, type StripBar, type StripGrain } from "./dateStripPlan.ts";
import { useId } from "react";

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
      <DateStrip
        date={event.date}
        look={dateLook(event)}
        basis={dateBasis}
        tone={eventTone(index, event)}
      />
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
  readonly date: FuzzyDate;
  readonly look: DateLook;
  readonly basis: TimelineEvent["dateBasis"];
  readonly tone: string;
}

/** The first label of a strip, and each at a new month or year, names the larger part too. */
function partsAt(day: number, grain: StripGrain, first: boolean): DayLabelParts {
  const { day: ofMonth, month } = fromEpochDay(day);
  if (grain === "day") return first || ofMonth === 1 ? "dayAndMonth" : "day";
  if (grain === "month") return month === 1 ? "year" : first ? "monthAndYear" : "month";
  return "year";
}

/** The possible days to scale. Decorative: the words above it say the same. */
function DateStrip({ date, look, basis, tone }: DateStripProps) {
  const lang = useLanguage();
  const { bars, ticks, grain } = planDateStrip(date, look);
  const hollow = look.startsWith("planned");
  const firstLabel = ticks.find((tick) => tick.labelled);
  return (
    <svg className={styles.strip} width="100%" height={44} aria-hidden="true">
      {bars.map((bar) => (
        <StripBarDrawing
          key={bar.from}
          bar={bar}
          tone={tone}
          hollow={hollow}
          dot={outlineOf(look) === "day"}
          basis={basis}
        />
      ))}
      <line className={styles.axis} x1={0} x2="100%" y1={24.5} y2={24.5} />
      {ticks.map(({ at, day, labelled }) => (
        <line
          key={day}
          className={styles.axis}
          x1={percent(at)}
          x2={percent(at)}
          y1={24}
          y2={labelled ? 29 : 27}
        />
      ))}
      {ticks
        .filter((tick) => tick.labelled)
        .map(({ at, day }) => (
          <text key={day} className={styles.label} x={percent(at)} y={41} textAnchor="middle">
            {dayLabel(day, partsAt(day, grain, day === firstLabel?.day), lang)}
          </text>
        ))}
    </svg>
  );
}

interface StripBarProps {
  readonly bar: StripBar;
  readonly tone: string;
  readonly hollow: boolean;
  readonly dot: boolean;
  readonly basis: TimelineEvent["dateBasis"];
}

const middle = 12;

/** A mark of the timeline, to scale: posts are fixed ends, a fade is an open end, an outline is planned. */
function StripBarDrawing({ bar, tone, hollow, dot, basis }: StripBarProps) {
  const { from, to, fadeIn, fadeOut, body } = bar;
  const centre = percent((from + to) / 2);
  if (dot) {
    return (
      <>
        <line className={styles.pin} x1={centre} x2={centre} y1={14} y2={30} />
        <circle
          className={hollow ? styles.planned : undefined}
          cx={centre}
          cy={middle}
          r={hollow ? 4.75 : 5.5}
          fill={hollow ? undefined : tone}
          stroke={hollow ? tone : undefined}
        />
        <Core at={centre} basis={basis} fill={hollow ? tone : "var(--surface)"} />
      </>
    );
  }
  const posts = [
    ...((body === "lasting") === fadeIn > 0 ? [from] : []),
    ...((body === "lasting") === fadeOut > 0 ? [to] : []),
  ];
  const due = body === "fading" && posts.length === 1;
  const shift = !due ? 0 : posts[0] === to ? -10 : 10;
  const onTone = hollow || body === "between";
  return (
    <>
      <Body bar={bar} tone={tone} hollow={hollow} />
      {posts.map((at) => (
        <line
          key={at}
          x1={percent(at)}
          x2={percent(at)}
          y1={5}
          y2={19}
          stroke={tone}
          strokeWidth={2}
        />
      ))}
      {due &&
        posts.map((at) => (
          <line key={at} className={styles.pin} x1={percent(at)} x2={percent(at)} y1={19} y2={30} />
        ))}
      <g transform={`translate(${shift} 0)`}>
        <Core
          at={due ? percent(posts[0] ?? 0) : centre}
          basis={basis}
          fill={onTone ? tone : "var(--surface)"}
        />
      </g>
    </>
  );
}

function Body({ bar, tone, hollow }: Pick<StripBarProps, "bar" | "tone" | "hollow">) {
  const fade = useId();
  const { from, to, fadeIn, fadeOut, body } = bar;
  const soft = body === "fading";
  const paint = soft ? `url(#${fade})` : tone;
  const part = (start: number, end: number, height: number, opacity?: number) => (
    <rect
      x={percent(start)}
      y={middle - height / 2}
      width={percent(end - start)}
      height={height}
      fill={paint}
      fillOpacity={opacity}
    />
  );
  const length = to - from;
  const [first, last] = [from + fadeIn * length, to - fadeOut * length];
  return (
    <>
      {soft && (
        <linearGradient
          id={fade}
          gradientUnits="userSpaceOnUse"
          x1={percent(from)}
          x2={percent(to)}
        >
          {fadeIn > 0 && <stop offset={0} stopColor={tone} stopOpacity={0} />}
          <stop offset={Math.min(fadeIn, 1 - fadeOut)} stopColor={tone} />
          <stop offset={1 - fadeOut} stopColor={tone} />
          {fadeOut > 0 && <stop offset={1} stopColor={tone} stopOpacity={0} />}
        </linearGradient>
      )}
      {hollow &&
        [7, 17].map((y) => (
          <line
            key={y}
            x1={percent(from)}
            x2={percent(to)}
            y1={y}
            y2={y}
            stroke={paint}
            strokeWidth={1.5}
            strokeDasharray="4 3"
          />
        ))}
      {!hollow && body === "between" && part(from, to, 8, 0.42)}
      {!hollow && soft && part(from, to, fadeIn > 0 && fadeOut > 0 ? 12 : 8)}
      {!hollow && body === "lasting" && (
        <>
          {fadeIn > 0 && part(from, first, 8, 0.42)}
          {last > first && part(first, last, 12)}
          {fadeOut > 0 && part(last, to, 8, 0.42)}
        </>
      )}
      {hollow &&
        body === "lasting" &&
        [from, to].map((at) => (
          <line
            key={at}
            x1={percent(at)}
            x2={percent(at)}
            y1={7}
            y2={17}
            stroke={tone}
            strokeWidth={1.5}
          />
        ))}
    </>
  );
}

interface CoreProps {
  readonly at: string;
  readonly basis: TimelineEvent["dateBasis"];
  readonly fill: string;
}

/** The centre: solid where the source states the date, half where it is calculated, none where it is inferred. */
function Core({ at, basis, fill }: CoreProps) {
  const half = useId();
  if (basis === "inferred") return null;
  if (basis === "stated") return <circle cx={at} cy={middle} r={2.1} fill={fill} />;
  return (
    <>
      <clipPath id={half} clipPathUnits="objectBoundingBox">
        <rect width={0.5} height={1} />
      </clipPath>
      <circle cx={at} cy={middle} r={2.6} fill={fill} clipPath={`url(#${half})`} />
    </>
  );
}

/** 0.2734 → "27.34%" */
const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
