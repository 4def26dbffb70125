import type { Language } from "../../i18n/locales.ts";
import { messagesFor, scopeWordsFor } from "../../i18n/messages.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./Scope.module.css";

interface RestRowProps {
  readonly language: Language;
  readonly shown: readonly string[];
  /** Those below them that the server has named, which may be fewer than there are. */
  readonly rest: readonly { readonly id: string; readonly events: number }[];
  readonly count: number;
  /** Empty: all of them. */
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
  /** null: none of them can be shown. */
  readonly onShow: (() => void) | null;
}

/** All that a list leaves out, to be kept or not with one check, and how many events they have. */
export function RestRow(props: RestRowProps) {
  const { language, shown, rest, count, chosen, onChoose, onShow } = props;
  const words = scopeWordsFor(language);
  const { number } = messagesFor(language).counts;
  const keepsAll = chosen.length === 0;
  const kept = keepsAll ? shown : shown.filter((id) => chosen.includes(id));
  const keptOfRest = keepsAll ? count : chosen.length - kept.length;
  const isMixed = keptOfRest > 0 && keptOfRest < count;
  const change = (): void => {
    if (keptOfRest === 0) {
      // Those without a name here can only be kept with all others.
      const isAll = kept.length === shown.length || rest.length < count;
      return onChoose(isAll ? [] : [...kept, ...rest.map(({ id }) => id)]);
    }
    // The last one stays: without any it would be all again.
    if (kept.length > 0) onChoose(kept);
  };
  const events = rest.reduce((sum, one) => sum + one.events, 0);
  return (
    <div className={styles.row}>
      <label className={styles.rest}>
        <input
          ref={(box) => {
            if (box !== null) box.indeterminate = isMixed;
          }}
          type="checkbox"
          checked={keptOfRest === count}
          onChange={change}
        />
        <span className={styles.name}>{words.rest(count)}</span>
      </label>
      {onShow !== null && (
        <Button
          kind="quiet"
          className={styles.show}
          aria-label={words.showRest(rest.length)}
          onClick={onShow}
        >
          {words.show}
        </Button>
      )}
      {rest.length === count && <span className={styles.count}>{number(events)}</span>}
    </div>
  );
}
