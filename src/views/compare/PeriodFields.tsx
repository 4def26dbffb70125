import { useId, useState } from "react";
import type { DayWindow } from "../../model/dates/dayWindow.ts";
import { readWindowText, type WindowFault, windowText } from "../../model/dates/windowText.ts";
import { periodShort } from "../../i18n/periodWords.ts";
import { useActions, useLanguage, useText } from "../../store/StoreContext.tsx";
import hidden from "../../ui/visuallyHidden.module.css";
import { ArrowText } from "../marks/ChangeText.tsx";
import styles from "./PeriodFields.module.css";
import { usePeriods } from "./usePeriods.ts";

/** The two periods as the heading, each of them a text that can be typed. */
export function PeriodFields() {
  const text = useText().compare;
  const { setCompare, setWindow } = useActions();
  const { before, now, beforeWords, nowWords } = usePeriods();
  const [fault, setFault] = useState<WindowFault | null>(null);
  const note = useId();
  if (before === null || beforeWords === null) return null;
  return (
    <>
      <h2 className={hidden.visuallyHidden}>
        <ArrowText>{text.heading(beforeWords, nowWords)}</ArrowText>
      </h2>
      <div className={styles.periods}>
        <PeriodField
          name={text.periods.before}
          period={before}
          note={note}
          onChange={setCompare}
          onFault={setFault}
        />
        <ArrowText>→</ArrowText>
        <PeriodField
          name={text.periods.now}
          period={now}
          note={note}
          onChange={setWindow}
          onFault={setFault}
        />
      </div>
      <FaultNote id={note} fault={fault} />
    </>
  );
}

function FaultNote({ id, fault }: { readonly id: string; readonly fault: WindowFault | null }) {
  const { compare, filters } = useText();
  if (fault === null)
    return (
      <p id={id} className={hidden.visuallyHidden}>
        {compare.periodHint}
      </p>
    );
  return (
    <p id={id} className={styles.fault} role="alert">
      {fault.reason === "not-a-date"
        ? filters.window.unreadable(fault.text)
        : filters.window.backwards}
    </p>
  );
}

interface PeriodFieldProps {
  readonly name: string;
  readonly period: DayWindow;
  readonly note: string;
  readonly onChange: (period: DayWindow) => void;
  readonly onFault: (fault: WindowFault | null) => void;
}

/** A period as it can be typed. Enter or leaving it takes over what is typed, Esc does not. */
function PeriodField({ name, period, note, onChange, onFault }: PeriodFieldProps) {
  const { to } = useText().filters.window;
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const [isFaulty, setFaulty] = useState(false);
  const short = periodShort(period, language);
  // In short where that could be typed too: what the focus changed could not be selected and replaced.
  const asTyped = readWindowText(short).ok ? short : windowText(period, to);
  const leave = (): void => {
    setTyped(null);
    setFaulty(false);
    onFault(null);
  };
  const takeOver = (): boolean => {
    if (typed === null || typed === asTyped) return true;
    const read = readWindowText(typed);
    setFaulty(!read.ok);
    onFault(read.ok ? null : read.error);
    if (read.ok) {
      setTyped(null);
      onChange(read.value);
    }
    return read.ok;
  };
  const shown = typed ?? asTyped;
  return (
    <input
      className={styles.period}
      type="text"
      autoComplete="off"
      spellCheck={false}
      aria-label={name}
      aria-describedby={note}
      aria-invalid={isFaulty}
      value={shown}
      size={Math.max(shown.length, 4)}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => {
        takeOver();
        leave();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.preventDefault();
          leave();
        } else if (event.key === "Enter") takeOver();
      }}
    />
  );
}
