import { dayLabel, type DayLabelParts } from "../../i18n/dayLabel.ts";
import { fromEpochDay } from "../../model/dates/calendar.ts";
import type { FuzzyDate } from "../../model/dates/fuzzyDate.ts";
import { useLanguage } from "../../store/StoreContext.tsx";
import type { TimelineEvent } from "../../model/eventGraph.ts";
import { outlineOf, type DateLook } from "../../scene/dateLook.ts";
import styles from "./DateStrip.module.css";
import { percent } from "./percent.ts";
import { planDateStrip, type StripGrain } from "./dateStripPlan.ts";
import { StripBarDrawing } from "./StripBarDrawing.tsx";

interface DateStripProps {
  readonly date: FuzzyDate;
  readonly look: DateLook;
  readonly basis: TimelineEvent["dateBasis"];
  readonly tone: string;
}

/** The first label of a strip, and each at a turn of month or year, says the larger part too. */
function partsAt(day: number, grain: StripGrain, first: boolean): DayLabelParts {
  const { day: ofMonth, month } = fromEpochDay(day);
  if (grain === "day") return first || ofMonth === 1 ? "dayAndMonth" : "day";
  if (grain === "month") return month === 1 ? "year" : first ? "monthAndYear" : "month";
  return "year";
}

/** The possible days to scale. Decorative: the words above it say the same. */
export function DateStrip({ date, look, basis, tone }: DateStripProps) {
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
