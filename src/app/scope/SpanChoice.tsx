import type { Scope } from "../../engine/contract.ts";
import type { Language } from "../../i18n/locales.ts";
import { messagesFor, scopeWordsFor } from "../../i18n/messages.ts";
import { periodShort } from "../../i18n/periodWords.ts";
import { daysOfPeriod } from "./periods.ts";
import styles from "./Scope.module.css";
import type { ScopeCounts } from "./useScopeCounts.ts";

interface SpanChoiceProps {
  readonly language: Language;
  readonly counts: ScopeCounts;
  readonly scope: Scope;
  /** What the scope is called beside everything. */
  readonly name: string | null;
  readonly onSpan: (from: number | null, to: number | null) => void;
}

/** Only as many bars as a screen can show. */
const mostBars = 240;

/** The density of everything and of the scope, and between which periods it lies. */
export function SpanChoice({ language, counts, scope, name, onSpan }: SpanChoiceProps) {
  const words = scopeWordsFor(language);
  const { number } = messagesFor(language).counts;
  const { all, bins, unit } = counts;
  const first = all.bins[0]?.period ?? 0;
  const last = all.bins.at(-1)?.period ?? 0;
  const start = periodAt(counts, scope.from, first, last) ?? first;
  const end = periodAt(counts, scope.to, first, last) ?? last;
  const nameOf = (period: number): string => periodShort(daysOfPeriod(period, unit), language);
  const isLabelled = last - first < 24;
  const row = (title: string, events: number, of: typeof bins, className: string | undefined) => {
    const bars = barsOf(of.bins, first, last);
    const largest = Math.max(...bars.map((bar) => bar.events), 1);
    return (
      <>
        <p className={styles.densityName}>
          <strong>{title}</strong> <span>{words.events(events)}</span>
        </p>
        <svg
          className={className}
          viewBox={`0 0 ${bars.length} 60`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {bars.map(({ period, events: count }, at) => (
            <rect
              key={period}
              x={at + 0.1}
              width={0.8}
              y={60 - (count / largest) * 58}
              height={(count / largest) * 58}
            />
          ))}
        </svg>
        {isLabelled && (
          <div className={styles.numbers} aria-hidden="true">
            {bars.map(({ period, events: count }) => (
              <span key={period}>
                {number(count)}
                <span>{nameOf(period)}</span>
              </span>
            ))}
          </div>
        )}
      </>
    );
  };
  const slider = (label: string, value: number, onPeriod: (period: number) => void) => (
    <label className={styles.slider}>
      <span>{label}</span>
      <input
        type="range"
        min={first}
        max={last}
        value={value}
        aria-valuetext={nameOf(value)}
        onChange={({ target }) => onPeriod(Number(target.value))}
      />
      <span className={styles.period}>{nameOf(value)}</span>
    </label>
  );
  return (
    <fieldset className={styles.when}>
      <legend className={styles.heading}>{words.when}</legend>
      {row(words.everything, all.events, all, styles.density)}
      {name !== null && row(name, bins.events, bins, styles.densityOfScope)}
      {last > first && (
        <div className={styles.sliders}>
          {slider(words.from, start, (period) =>
            onSpan(
              period <= first ? null : daysOfPeriod(Math.min(period, end), unit).start,
              scope.to ?? null,
            ),
          )}
          {slider(words.to, end, (period) =>
            onSpan(
              scope.from ?? null,
              period >= last ? null : daysOfPeriod(Math.max(period, start), unit).end,
            ),
          )}
        </div>
      )}
    </fieldset>
  );
}

function periodAt(
  { all, unit }: ScopeCounts,
  day: number | undefined,
  first: number,
  last: number,
): number | null {
  if (day === undefined) return null;
  const found = all.bins.find(({ period }) => daysOfPeriod(period, unit).end >= day)?.period;
  return Math.min(Math.max(found ?? last, first), last);
}

interface Bar {
  /** The first that it stands for. */
  readonly period: number;
  readonly events: number;
}

/** One a period, or, where there are too many, one for several. */
function barsOf(bins: readonly Bar[], first: number, last: number): readonly Bar[] {
  const step = Math.ceil((last - first + 1) / mostBars);
  const counts = Array.from({ length: Math.ceil((last - first + 1) / step) }, () => 0);
  for (const { period, events } of bins) {
    const at = Math.floor((period - first) / step);
    if (at >= 0 && at < counts.length) counts[at] = (counts[at] ?? 0) + events;
  }
  return counts.map((events, at) => ({ period: first + at * step, events }));
}
