import { useId, useState } from "react";
import type { DayWindow } from "../../model/dates/dayWindow.ts";
import { readWindowText, type WindowFault, windowText } from "../../model/dates/windowText.ts";
import { wholeYears } from "../../model/defaultWindow.ts";
import { filteredEvents, restingWindow, windowOf } from "../../store/selectors.ts";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import { Button } from "../../ui/Button.tsx";
import styles from "./WindowField.module.css";

/** The window as text that can be typed, and as all of time or as much of it as the filters leave. */
export function WindowField() {
  const text = useText().filters.window;
  const window = useMusubi(windowOf);
  const resting = useMusubi(restingWindow);
  const events = useMusubi((state) => state.index.events);
  const filtered = useMusubi(filteredEvents);
  const { setWindow } = useActions();
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<WindowFault | null>(null);
  const id = useId();

  const show = (next: DayWindow | null): void => {
    setTyped(null);
    setFault(null);
    // At rest it is nobody's choice.
    setWindow(next?.start === resting.start && next.end === resting.end ? null : next);
  };
  const submit = (): void => {
    const read = readWindowText(typed ?? windowText(window, text.to));
    if (read.ok) show(read.value);
    else setFault(read.error);
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label className={styles.label} htmlFor={id}>
        {text.name}
      </label>
      <div className={styles.row}>
        <input
          id={id}
          className={styles.input}
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={typed ?? windowText(window, text.to)}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-note`}
          onChange={({ target }) => {
            setTyped(target.value);
            setFault(null);
          }}
        />
        <Button type="submit">{text.show}</Button>
        <Button kind="quiet" onClick={() => show(wholeYears(filtered))}>
          {text.fit}
        </Button>
        <Button kind="quiet" onClick={() => show(wholeYears(events))}>
          {text.all}
        </Button>
      </div>
      <p id={`${id}-note`} className={styles.note} role={fault === null ? undefined : "alert"}>
        {fault === null
          ? text.hint
          : fault.reason === "not-a-date"
            ? text.unreadable(fault.text)
            : text.backwards}
      </p>
    </form>
  );
}
