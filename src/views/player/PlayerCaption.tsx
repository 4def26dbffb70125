import { dateShort } from "../../i18n/dateText.ts";
import { dayWords } from "../../i18n/dayWords.ts";
import { latestEvents } from "../../store/latestEvents.ts";
import {
  useActions,
  useLanguage,
  useLocalized,
  useMusubi,
  useText,
} from "../../store/StoreContext.tsx";
import hidden from "../../ui/visuallyHidden.module.css";
import styles from "./Player.module.css";

/** Where the player stands, and what came last, which a click chooses. Spoken when it stands, not while it runs. */
export function PlayerCaption({ at }: { readonly at: number }) {
  const text = useText().player;
  const language = useLanguage();
  const localized = useLocalized();
  const { select } = useActions();
  const events = useMusubi(latestEvents);
  const running = useMusubi((state) => state.playing);
  const [latest, ...others] = events;
  const words =
    latest === undefined
      ? text.nothingYet
      : text.latest(localized(latest.row.title), others.length);
  // A date that is not this day is said, as exactly as it is known and no more so.
  const isToday = latest?.date.shape === "day" && latest.date.known.earliest === at;
  return (
    <p className={styles.caption}>
      <span className={styles.date}>{dayWords(at, language, "short")}</span>
      {latest === undefined ? (
        <span className={styles.nothing}>{words}</span>
      ) : (
        <button
          type="button"
          className={styles.latest}
          title={words}
          onClick={() => select({ kind: "event", id: latest.id })}
        >
          <span className={styles.title}>{words}</span>{" "}
          {!isToday && <span className={styles.when}>{dateShort(latest.date, language)}</span>}
        </button>
      )}
      <span className={hidden.visuallyHidden} aria-live="polite">
        {running ? "" : words}
      </span>
    </p>
  );
}
