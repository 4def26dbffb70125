import { useId } from "react";
import { dayLabel, type DayLabelParts } from "../../i18n/dayLabel.ts";
import { fromEpochDay } from "../../model/dates/calendar.ts";
import type { FuzzyDate } from "../../model/dates/fuzzyDate.ts";
import { useLanguage } from "../../store/StoreContext.tsx";
import type { DateLook } from "../marks/dateLook.ts";
import styles from "./DateStrip.module.css";
import { planDateStrip, type StripBar, type StripGrain } from "./dateStrip.ts";

interface DateStripProps {
  readonly date: FuzzyDate;
  readonly look: DateLook;
  readonly tone: string;
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** The first label of a strip, and each at a turn of month or year, says the larger part too. */
function partsAt(day: number, grain: StripGrain, first: boolean): DayLabelParts {
  const { day: ofMonth, month } = fromEpochDay(day);
  if (grain === "day") return first || ofMonth === 1 ? "dayAndMonth" : "day";
  if (grain === "month") return month === 1 ? "year" : first ? "monthAndYear" : "month";
  return "year";
}

/** The possible days to scale. Decorative: the words above it say the same. */
export function DateStrip({ date, look, tone }: DateStripProps) {
  const lang = useLanguage();
  const { bars, ticks, grain } = planDateStrip(date, look);
  const hollow = look.startsWith("planned");
  const firstLabel = ticks.find((tick) => tick.labelled);
  return (
    <svg className={styles.strip} width="100%" height={44} aria-hidden="true">
      {bars.map((bar) => (
        <Bar key={bar.from} bar={bar} tone={tone} hollow={hollow} dot={date.shape === "day"} />
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

interface BarProps {
  readonly bar: StripBar;
  readonly tone: string;
  readonly hollow: boolean;
  readonly dot: boolean;
}

function Bar({ bar, tone, hollow, dot }: BarProps) {
  const fade = useId();
  const { from, to, fadeIn, fadeOut } = bar;
  const middle = percent((from + to) / 2);
  if (dot) {
    return (
      <>
        <line className={styles.pin} x1={middle} x2={middle} y1={14} y2={30} />
        <circle
          className={hollow ? styles.planned : undefined}
          cx={middle}
          cy={12}
          r={hollow ? 4.5 : 5}
          fill={hollow ? undefined : tone}
          stroke={hollow ? tone : undefined}
        />
      </>
    );
  }
  const soft = fadeIn > 0 || fadeOut > 0;
  const paint = soft ? `url(#${fade})` : tone;
  const firm = Math.min(fadeIn, 1 - fadeOut);
  return (
    <>
      {soft && (
        <linearGradient id={fade}>
          {fadeIn > 0 && <stop offset={0} stopColor={tone} stopOpacity={0} />}
          <stop offset={firm} stopColor={tone} />
          <stop offset={1 - fadeOut} stopColor={tone} />
          {fadeOut > 0 && <stop offset={1} stopColor={tone} stopOpacity={0} />}
        </linearGradient>
      )}
      <rect
        x={percent(from)}
        y={6}
        width={percent(to - from)}
        height={12}
        fill={hollow ? "none" : paint}
        stroke={hollow ? paint : "none"}
        strokeWidth={1.5}
        strokeDasharray="4 3"
        rx={hollow ? 3 : 0}
      />
      {soft && fadeOut === 0 && (
        <line className={styles.pin} x1={percent(to)} x2={percent(to)} y1={4} y2={30} />
      )}
      {soft && fadeIn === 0 && (
        <line className={styles.pin} x1={percent(from)} x2={percent(from)} y1={4} y2={30} />
      )}
    </>
  );
}
