import { dateWords } from "../../i18n/dateText.ts";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import { useLanguage, useLocalized, useMusubi, useText } from "../../store/StoreContext.tsx";
import { dateLook } from "../../scene/dateLook.ts";
import styles from "./DateSection.module.css";
import { DateStrip } from "./DateStrip.tsx";
import { eventTone } from "./eventTone.ts";
import { Section } from "./Section.tsx";

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

/** The wording is that of the source cited for the date, else of the first that was read. */
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
