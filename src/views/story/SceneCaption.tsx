import { DataText } from "../marks/DataText.tsx";
import { dateWords } from "../../i18n/dateText.ts";
import type { Scene } from "../../model/eventGraph.ts";
import { useLanguage, useLocalized, useMusubi } from "../../store/StoreContext.tsx";
import { EvidenceBadge } from "../marks/EvidenceBadge.tsx";
import styles from "./SceneCaption.module.css";
import { useFittedWords } from "./useFittedWords.ts";

/** When and where, what, and a sentence on it; spoken when a scene begins. */
export function SceneCaption({ scene }: { readonly scene: Scene }) {
  const localized = useLocalized();
  const language = useLanguage();
  const event = useMusubi(({ index, view: { selection } }) =>
    selection?.kind === "event" ? index.eventById.get(selection.id) : undefined,
  );
  const box = useFittedWords();
  const place = localized(event?.row.place?.name);
  return (
    <div ref={box} className={styles.caption} aria-live="polite">
      {event !== undefined && (
        <p className={styles.when}>
          {dateWords(event.date, language)}
          {place !== "" && `, ${place}`}
          <EvidenceBadge evidence={event.row.dateBasis} />
        </p>
      )}
      <DataText as="h2" className={styles.title} text={scene.title} />
      <DataText as="p" className={styles.text} text={scene.caption} />
    </div>
  );
}
