import type { Scope } from "../../engine/contract.ts";
import type { Language } from "../../i18n/locales.ts";
import { messagesFor, scopeWordsFor } from "../../i18n/messages.ts";
import { monthName } from "../../i18n/dayWords.ts";
import { periodShort } from "../../i18n/periodWords.ts";
import { daysOfPeriod } from "./periods.ts";
import styles from "./SpanChoice.module.css";
import scopeStyles from "./Scope.module.css";
import type { ScopeCounts } from "./useScopeCounts.ts";
import { type PeriodSpan, useSpanDrag } from "./useSpanDrag.ts";

interface SpanChoiceProps {
  readonly language: Language;
  readonly counts: ScopeCounts;
  readonly scope: Scope;
  /** What the scope is called beside everything. */
  readonly name: string | null;
  /** Of a scope that is too large: the nearest span that fits. */
  readonly fitting: Scope | null;
  readonly onSpan: (from: number | null, to: number | null) => void;
}

/** Only as many bars as a screen can show. */
const mostBars = 240;
/** Numbers and names fit at so many. */
const mostLabels = 24;

/** The density of everything and of the scope, each with its own scale, in a frame that is dragged to the span. */
export function SpanChoice({ language, counts, scope, name, fitting, onSpan }: SpanChoiceProps) {
  const words = scopeWordsFor(language);
  const { number } = messagesFor(language).counts;
  const { all, bins, unit } = counts;
  const first = all.bins[0]?.period ?? 0;
  const last = all.bins.at(-1)?.period ?? 0;
  const limits = { start: first, end: last };
  const spanOf = ({ from, to }: Scope): PeriodSpan => ({
    start: periodAt(counts, from, limits) ?? first,
    end: periodAt(counts, to, limits) ?? last,
  });
  const drag = useSpanDrag(spanOf(scope), limits, ({ start, end }) =>
    onSpan(
      start <= first ? null : daysOfPeriod(start, unit).start,
      end >= last ? null : daysOfPeriod(end, unit).end,
    ),
  );
  const { shown } = drag;
  const nameOf = (period: number): string => periodShort(daysOfPeriod(period, unit), language);
  // The header says of which year they are.
  const isOneYear = unit === "month" && Math.floor(first / 12) === Math.floor(last / 12);
  const shortOf = (period: number): string =>
    isOneYear ? monthName((period % 12) + 1, language, "long") : nameOf(period);
  const isLabelled = last - first < mostLabels;
  const place = ({ start, end }: PeriodSpan) => ({
    left: `${((start - first) / (last - first + 1)) * 100}%`,
    right: `${((last - end) / (last - first + 1)) * 100}%`,
  });
  const row = (title: string, events: number, of: typeof bins, isScope: boolean) => {
    const bars = barsOf(of.bins, limits);
    const largest = Math.max(...bars.map((bar) => bar.events), 1);
    return (
      <>
        <p className={styles.name}>
          <strong>{title}</strong> <span>{words.events(events)}</span>
        </p>
        <div className={styles.bars} data-scope={isScope || undefined} aria-hidden="true">
          {bars.map(({ period, events: count }) => (
            <span key={period}>
              {isLabelled && count > 0 && <small>{number(count)}</small>}
              <i style={{ height: `${(count / largest) * 62}%` }} />
            </span>
          ))}
        </div>
      </>
    );
  };
  const handle = (grip: "start" | "end", label: string) => (
    <div
      className={styles.handle}
      data-grip={grip}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={grip === "start" ? first : shown.start}
      aria-valuemax={grip === "start" ? shown.end : last}
      aria-valuenow={shown[grip]}
      aria-valuetext={nameOf(shown[grip])}
      onKeyDown={(event) => drag.onKeyDown(grip, event)}
    />
  );
  return (
    <fieldset className={styles.when}>
      <legend className={scopeStyles.heading}>{words.when}</legend>
      <p className={styles.hint}>{words.drag}</p>
      <div className={styles.rows} data-both={name !== null || undefined}>
        {row(words.everything, all.events, all, name === null)}
        {name !== null && row(name, bins.events, bins, true)}
        {last > first && (
          <div
            className={styles.track}
            onPointerDown={drag.onPointerDown}
            onPointerMove={drag.onPointerMove}
            onPointerUp={drag.onPointerUp}
            onPointerCancel={drag.onPointerCancel}
          >
            {fitting !== null && (
              <div className={styles.fitting} style={place(spanOf(fitting))} aria-hidden="true" />
            )}
            <div className={styles.frame} data-grip="move" style={place(shown)}>
              {handle("start", words.from)}
              {handle("end", words.to)}
            </div>
          </div>
        )}
        <div className={styles.periods} data-each={isLabelled || undefined} aria-hidden="true">
          {isLabelled ? (
            barsOf([], limits).map(({ period }) => <span key={period}>{shortOf(period)}</span>)
          ) : (
            <>
              <span>{nameOf(shown.start)}</span>
              <span>{nameOf(shown.end)}</span>
            </>
          )}
        </div>
      </div>
    </fieldset>
  );
}

function periodAt(
  { all, unit }: ScopeCounts,
  day: number | undefined,
  { start, end }: PeriodSpan,
): number | null {
  if (day === undefined) return null;
  const found = all.bins.find(({ period }) => daysOfPeriod(period, unit).end >= day)?.period;
  return Math.min(Math.max(found ?? end, start), end);
}

interface Bar {
  /** The first that it stands for. */
  readonly period: number;
  readonly events: number;
}

/** One a period, or, where there are too many, one for several. */
function barsOf(bins: readonly Bar[], { start, end }: PeriodSpan): readonly Bar[] {
  const step = Math.ceil((end - start + 1) / mostBars);
  const counts = Array.from({ length: Math.ceil((end - start + 1) / step) }, () => 0);
  for (const { period, events } of bins) {
    const at = Math.floor((period - start) / step);
    if (at >= 0 && at < counts.length) counts[at] = (counts[at] ?? 0) + events;
  }
  return counts.map((events, at) => ({ period: start + at * step, events }));
}
