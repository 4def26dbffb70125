import { Play } from "lucide-react";
import { type RefObject, useEffect, useRef } from "react";
import { yearRangeWords } from "../../i18n/dayWords.ts";
import { yearOfEpochDay } from "../../model/dates/calendar.ts";
import type { GraphIndex } from "../../model/graphIndex.ts";
import { playedEvents, windowOf } from "../../store/selectors.ts";
import {
  useActions,
  useLanguage,
  useMusubi,
  useMusubiStore,
  useText,
} from "../../store/StoreContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { DataText } from "../marks/DataText.tsx";
import { useOpenGuide } from "../marks/guide.ts";
import { useStillness } from "../marks/useStillness.ts";
import { drawIn, placesInSweep } from "./drawIn.ts";
import { firstPictureStart } from "./firstPictureStart.ts";
import styles from "./WelcomeRegion.module.css";

/** On a first visit: what the page is about, and what to do first. On a phone it has room of its own under the network. */
export function Welcome() {
  const { welcome: words, guide } = useText();
  const section = useRef<HTMLElement>(null);
  const index = useMusubi((state) => state.index);
  const story = useMusubi(({ stories }) => stories.find(({ scenes }) => scenes.length > 0));
  const { start, end } = useMusubi(windowOf);
  const openGuide = useOpenGuide();
  const watch = useWatch();
  useDrawIn(section);
  const counts = countsOf(index);
  const years = yearRangeWords(yearOfEpochDay(start), yearOfEpochDay(end), useLanguage());
  return (
    <section ref={section} className={styles.welcome} aria-label={words.region}>
      {counts.hasDates || story !== undefined ? (
        <DataText
          as="h2"
          className={styles.headline}
          text={story?.title ?? index.graph.meta.title}
        />
      ) : (
        <h2 className={styles.headline}>{words.tied(counts.actors, counts.events)}</h2>
      )}
      <p className={styles.counts}>{words.counts(counts)}</p>
      <div className={styles.ways}>
        {(story !== undefined || index.years.length > 0) && (
          <Button kind="primary" onClick={watch}>
            <Play size={16} fill="currentColor" aria-hidden="true" />
            {words.watch(years)}
          </Button>
        )}
        <button type="button" className={styles.guide} onClick={openGuide}>
          {guide.title}
        </button>
      </div>
    </section>
  );
}

function countsOf({ graph, events, actorById, years }: GraphIndex) {
  const read = graph.sources.filter(({ kind }) => kind !== "public-knowledge");
  return {
    events: events.length,
    partners: graph.meta.partners.length,
    actors: actorById.size,
    sources: read.length,
    hasDates: years.length > 0 || events.length === 0 || actorById.size === 0,
    areArticles: read.every(({ kind }) => kind === "article"),
  };
}

/** Shows the first story; without one it plays the window. */
function useWatch(): () => void {
  const store = useMusubiStore();
  const { openScene, setAt, setPlaying } = useActions();
  return () => {
    const state = store.getState();
    const story = state.stories.find(({ scenes }) => scenes.length > 0);
    const [scene] = story?.scenes ?? [];
    if (story !== undefined && scene !== undefined)
      return openScene({ story: story.id, scene: scene.id });
    const [first] = playedEvents(state).days;
    if (first === undefined) return;
    setAt(first);
    setPlaying(true);
  };
}

function useDrawIn(section: RefObject<HTMLElement | null>): void {
  const store = useMusubiStore();
  const still = useStillness();
  useEffect(() => {
    const pictures = section.current?.parentElement;
    if (still || pictures === null || pictures === undefined) return undefined;
    const { index } = store.getState();
    return drawIn(pictures, placesInSweep(index, windowOf(store.getState())), firstPictureStart());
  }, [section, store, still]);
}
