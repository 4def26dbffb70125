import { paragraphsOf } from "../../model/citation.ts";
import type { EventId, Source } from "../../model/eventGraph.ts";
import type { GraphIndex } from "../../model/graphIndex.ts";
import type { Selected } from "../../model/emphasis.ts";
import { citationWords } from "../../i18n/citationWords.ts";
import { useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import { Trefoil } from "../marks/BrandMarks.tsx";
import styles from "./SceneSources.module.css";

/**
 * The sources of the selection, with their paragraphs, public knowledge last; at most two, because a stage
 * has no room for more.
 */
interface SceneSource {
  readonly source: Source;
  readonly locators: readonly string[];
}

const most = 2;

export function sceneSources(
  index: GraphIndex,
  selection: Selected | null,
): readonly SceneSource[] {
  const cited = eventsOf(index, selection).flatMap(
    (id) => index.eventById.get(id)?.citations ?? [],
  );
  const found = index.graph.sources.flatMap((source) => {
    const own = cited.filter(({ source: id, stance }) => id === source.id && stance === "supports");
    const locators = paragraphsOf(source, own);
    return own.length === 0 ? [] : [{ source, locators }];
  });
  const isRead = ({ source }: SceneSource): boolean => source.kind !== "public-knowledge";
  return [...found.filter(isRead), ...found.filter((one) => !isRead(one))].slice(0, most);
}

function eventsOf(index: GraphIndex, selection: Selected | null): readonly EventId[] {
  if (selection === null) return [];
  const { kind, id } = selection;
  if (kind === "event") return [id];
  if (kind === "relationship") return index.projection.relationshipById.get(id)?.events ?? [];
  return (index.eventsByActor.get(id) ?? []).map((event) => event.id);
}

/** The sources of the current scene. */
export function SceneSources() {
  const words = useText().story;
  const language = useLanguage();
  const index = useMusubi((state) => state.index);
  const selection = useMusubi((state) => state.view.selection);
  const cited = sceneSources(index, selection);
  return (
    <div className={styles.sources}>
      <Trefoil size={20} />
      {cited.length > 0 && (
        <ul aria-label={words.sources}>
          {cited.map(({ source, locators }) => (
            <li key={source.id} title={source.title}>
              {citationWords(source, language).before}
              <cite dir="auto" lang={source.language}>
                {source.title}
              </cite>
              {locators.length > 0 && ` · ${words.paragraphs(locators)}`}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
