import { type CSSProperties, type ReactNode, useState } from "react";
import type { Language } from "../../i18n/locales.ts";
import { messagesFor, scopeWordsFor } from "../../i18n/messages.ts";
import { RestRow } from "./RestRow.tsx";
import styles from "./Scope.module.css";

interface CheckedListProps {
  readonly language: Language;
  readonly title: string;
  /** Strongest first. */
  readonly items: readonly {
    readonly id: string;
    readonly name: string;
    readonly events: number;
    /** As it is drawn when it is open; without one it is grey. */
    readonly tone?: number | undefined;
  }[];
  /** Listed or not. */
  readonly all: number;
  /** Empty: all of them. */
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
  /** Said under the list. */
  readonly children?: ReactNode;
}

const atFirst = 10;

/** Partners or types with a bar each, of which one, some or all are kept. */
export function CheckedList(props: CheckedListProps) {
  const { language, title, items, all, chosen, onChoose, children } = props;
  const words = scopeWordsFor(language);
  const { number } = messagesFor(language).counts;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, atFirst);
  const largest = items[0]?.events ?? 1;
  const isChosen = (id: string): boolean => chosen.length === 0 || chosen.includes(id);
  const change = (id: string): void => {
    const now = chosen.length === 0 ? items.map((item) => item.id) : chosen;
    const next = now.includes(id) ? now.filter((one) => one !== id) : [...now, id];
    // The last one stays: without any it would be all again.
    if (next.length > 0) onChoose(next.length === all ? [] : next);
  };
  return (
    <fieldset className={styles.column}>
      <legend className={styles.heading}>
        <span>{title}</span>{" "}
        <span className={styles.of}>
          {words.chosen(chosen.length === 0 ? all : chosen.length, all)}
        </span>
      </legend>
      {shown.map(({ id, name, events, tone }) => (
        <label key={id} className={styles.row}>
          <input type="checkbox" checked={isChosen(id)} onChange={() => change(id)} />
          <bdi className={styles.name}>{name}</bdi>
          <meter
            className={styles.bar}
            style={tone === undefined ? undefined : barColour(tone)}
            aria-hidden="true"
            max={largest}
            value={events}
          />
          <span className={styles.count}>{number(events)}</span>
        </label>
      ))}
      {all > shown.length && (
        <RestRow
          language={language}
          shown={shown.map(({ id }) => id)}
          rest={items.slice(shown.length)}
          count={all - shown.length}
          chosen={chosen}
          onChoose={onChoose}
          onShow={isWhole || items.length <= atFirst ? null : () => setWhole(true)}
        />
      )}
      {children}
    </fieldset>
  );
}

const barColour = (tone: number): CSSProperties =>
  ({ "--bar": `var(--series-${tone})` }) as CSSProperties;
