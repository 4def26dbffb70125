import { DataText } from "../marks/DataText.tsx";
import type { ReactNode } from "react";
import { dateWords } from "../../i18n/dateText.ts";
import type { Scene } from "../../model/eventGraph.ts";
import { useLanguage, useLocalized, useMusubi, useText } from "../../store/StoreContext.tsx";
import type { Selected } from "../../model/emphasis.ts";
import { EvidenceBadge } from "../marks/EvidenceBadge.tsx";
import { SourceLine } from "../marks/SourceLine.tsx";
import styles from "./HandOut.module.css";
import { sceneSources } from "./SceneSources.tsx";

interface HandOutSceneProps {
  readonly number: number;
  readonly scene: Scene;
  readonly selection: Selected | null;
  readonly address: string;
  readonly picture: ReactNode;
  readonly notes: boolean;
}

/** Half a page: the picture, its text, its sources, and the link to the interactive scene. */
export function HandOutScene(props: HandOutSceneProps) {
  const { number, scene, selection, address, picture, notes } = props;
  const { handOut: words, story } = useText();
  const localized = useLocalized();
  const language = useLanguage();
  const index = useMusubi((state) => state.index);
  const event = selection?.kind === "event" ? index.eventById.get(selection.id) : undefined;
  const place = localized(event?.row.place?.name);
  const said = localized(scene.notes);
  const sources = sceneSources(index, selection);
  const title = localized(scene.title);
  return (
    <section className={styles.scene} aria-label={title}>
      <h2>
        <span>{number}</span> <bdi>{title}</bdi>
      </h2>
      <div className={styles.picture} role="img" aria-label={localized(scene.alt)}>
        {picture}
      </div>
      <div className={styles.words}>
        {event !== undefined && (
          <p className={styles.when}>
            {dateWords(event.date, language)}
            {place !== "" && `, ${place}`} <EvidenceBadge evidence={event.basis} />
          </p>
        )}
        <DataText as="p" text={scene.caption} />
        {notes && said !== "" && (
          <p className={styles.notes}>
            <strong>{words.notes}:</strong> {said}
          </p>
        )}
        {sources.length > 0 && (
          <ul className={styles.sources} aria-label={words.sources}>
            {sources.map(({ source, locators }) => (
              <li key={source.id}>
                <SourceLine source={source} /> {locators.length > 0 && story.paragraphs(locators)}
              </li>
            ))}
          </ul>
        )}
        <p className={styles.link}>
          <a href={address}>{address}</a>
        </p>
      </div>
    </section>
  );
}
