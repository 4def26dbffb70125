import { Download, Presentation } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { EventGraph, Scene } from "../../model/eventGraph.ts";
import { addStory, putBack, renameStory } from "../../model/storyEdit.ts";
import { hasUnsavedStories } from "../../store/unsavedStories.ts";
import { useActions, useLocalized, useMusubi, useText } from "../../store/StoreContext.tsx";
import buttons from "../../ui/Button.module.css";
import { Dialog } from "../../ui/Dialog.tsx";
import { LocalizedFields } from "./LocalizedFields.tsx";
import { newStoryTitle } from "./newStoryTitle.ts";
import { SceneForm } from "./SceneForm.tsx";
import { SceneList } from "./SceneList.tsx";
import styles from "./StoryEditor.module.css";
import { StoryPicker } from "./StoryPicker.tsx";
import { writeStories } from "./writeStories.ts";

/** Ids; null: none yet. */
export interface EditedPlace {
  readonly story: string | null;
  readonly scene: string | null;
}

export interface StoryEditorProps {
  readonly place: EditedPlace;
  readonly onPlace: (place: EditedPlace) => void;
  /** The whole of the file, of which what is shown may be a part. */
  readonly graph: EventGraph;
  /** Rows of the file are missing in the graph. */
  readonly partial: boolean;
  readonly onClose: () => void;
}

interface Removed {
  readonly story: string;
  readonly scene: Scene;
  readonly at: number;
}

/** The scenes of a story, in a dialog: what they say, in which order, and the way into the file. */
export function StoryEditor({ place, onPlace, graph, partial, onClose }: StoryEditorProps) {
  const words = useText().author;
  const localized = useLocalized();
  const { setStories, openScene, keepStories } = useActions();
  const stories = useMusubi((state) => state.stories);
  const unsaved = useMusubi(hasUnsavedStories);
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const [said, setSaid] = useState("");
  const form = useRef<HTMLDivElement>(null);
  // A scene that has just been saved is named first; on a phone the keys would hide it.
  useEffect(() => {
    if (window.matchMedia?.("(pointer: coarse)").matches) return;
    form.current?.querySelector("input")?.select();
  }, []);
  const story = stories.find(({ id }) => id === place.story);
  const scene = story?.scenes.find(({ id }) => id === place.scene) ?? story?.scenes[0];
  const last = removed.at(-1);

  const begin = (): void => {
    const next = addStory(stories, newStoryTitle(graph.meta));
    setStories(next.stories);
    onPlace({ story: next.story, scene: null });
  };
  const undo = (): void => {
    if (last === undefined) return;
    setStories(putBack(stories, last.story, last.scene, last.at));
    onPlace({ story: last.story, scene: last.scene.id });
    setRemoved(removed.slice(0, -1));
  };
  const writeFile = (): void => {
    writeStories(graph, stories);
    keepStories();
    setSaid(words.exported);
  };
  return (
    <Dialog title={words.dialog} closeLabel={words.close} onClose={onClose}>
      <div className={styles.editor}>
        <StoryPicker
          stories={stories}
          story={story?.id ?? null}
          onPick={(id) => onPlace({ story: id, scene: null })}
          onNew={begin}
        />
        {story !== undefined && (
          <div className={styles.rename}>
            <LocalizedFields
              name={words.storyTitle}
              value={story.title}
              onChange={(title) => setStories(renameStory(stories, story.id, title))}
            />
          </div>
        )}
        {story === undefined || scene === undefined ? (
          <p className={styles.none}>{words.none}</p>
        ) : (
          <div className={styles.columns}>
            <SceneList
              story={story}
              chosen={scene.id}
              onChoose={(id) => onPlace({ story: story.id, scene: id })}
              onSaid={setSaid}
            />
            <div ref={form}>
              <SceneForm
                key={scene.id}
                story={story}
                scene={scene}
                onChoose={(id) => onPlace({ story: story.id, scene: id })}
                onRemoved={(at) => setRemoved([...removed, { story: story.id, scene, at }])}
                onSaid={setSaid}
              />
            </div>
          </div>
        )}
        {last !== undefined && (
          <p className={styles.removed} role="alert">
            {words.removed(localized(last.scene.title) || words.nameless)}
            <button type="button" className={buttons.button} onClick={undo}>
              {words.undo}
            </button>
          </p>
        )}
        <footer className={styles.foot}>
          <p aria-live="polite">
            {unsaved ? words.unsaved : said} {unsaved && partial && words.partial}
          </p>
          {story !== undefined && scene !== undefined && (
            <button
              type="button"
              className={buttons.button}
              onClick={() => {
                onClose();
                openScene({ story: story.id, scene: scene.id });
              }}
            >
              <Presentation size={16} aria-hidden="true" />
              {words.present}
            </button>
          )}
          <button
            type="button"
            className={buttons.primary}
            disabled={stories.length === 0}
            onClick={writeFile}
          >
            <Download size={16} aria-hidden="true" />
            {words.exportFile}
          </button>
        </footer>
      </div>
    </Dialog>
  );
}
