import { Download, Plus, Presentation } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import type { EventGraph, Scene, Story } from "../../model/eventGraph.ts";
import { addStory, putBack, renameStory } from "../../model/storyEdit.ts";
import { hasUnsavedStories } from "../../store/musubiState.ts";
import { useActions, useLocalized, useMusubi, useText } from "../../store/StoreContext.tsx";
import { useMedia } from "../../ui/useMedia.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { LocalizedFields } from "./LocalizedFields.tsx";
import { newStoryTitle } from "./sceneDraft.ts";
import { SceneForm } from "./SceneForm.tsx";
import { SceneList } from "./SceneList.tsx";
import styles from "./StoryEditor.module.css";
import { writeStories } from "./writeStories.ts";

/** Ids; null: none yet. */
export interface EditedPlace {
  readonly story: string | null;
  readonly scene: string | null;
}

interface StoryEditorProps {
  readonly place: EditedPlace;
  readonly onPlace: (place: EditedPlace) => void;
  /** The whole file; the shown graph may be a part of it. */
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

/** A dialog for the scenes of a story: their texts, their order, and saving them to a file. */
export function StoryEditor({ place, onPlace, graph, partial, onClose }: StoryEditorProps) {
  const words = useText().author;
  const localized = useLocalized();
  const { setStories, openScene, keepStories } = useActions();
  const stories = useMusubi((state) => state.stories);
  const unsaved = useMusubi(hasUnsavedStories);
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const [said, setSaid] = useState("");
  const form = useRef<HTMLDivElement>(null);
  // A scene just saved needs its title first; not on a phone, where the screen keyboard would hide it.
  const touched = useMedia("(pointer: coarse)");
  useEffect(() => {
    if (!touched) form.current?.querySelector("input")?.select();
  }, [touched]);
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
            <Button onClick={undo}>{words.undo}</Button>
          </p>
        )}
        <footer className={styles.foot}>
          <p aria-live="polite">
            {unsaved ? words.unsaved : said} {unsaved && partial && words.partial}
          </p>
          {story !== undefined && scene !== undefined && (
            <Button
              onClick={() => {
                onClose();
                openScene({ story: story.id, scene: scene.id });
              }}
            >
              <Presentation size={16} aria-hidden="true" />
              {words.present}
            </Button>
          )}
          <Button kind="primary" disabled={stories.length === 0} onClick={writeFile}>
            <Download size={16} aria-hidden="true" />
            {words.exportFile}
          </Button>
        </footer>
      </div>
    </Dialog>
  );
}

interface StoryPickerProps {
  readonly stories: readonly Story[];
  readonly story: string | null;
  readonly onPick: (story: string) => void;
  readonly onNew: () => void;
}

/** Chooses the story that scenes are saved to. */
function StoryPicker({ stories, story, onPick, onNew }: StoryPickerProps) {
  const words = useText().author;
  const localized = useLocalized();
  const id = useId();
  return (
    <div className={styles.picker}>
      <label htmlFor={id}>{words.story}</label>
      <select
        id={id}
        value={story ?? ""}
        disabled={stories.length === 0}
        onChange={({ target }) => onPick(target.value)}
      >
        {story === null && <option value="">–</option>}
        {stories.map((one) => (
          <option key={one.id} value={one.id}>
            {`${localized(one.title) || words.nameless} (${words.count(one.scenes.length)})`}
          </option>
        ))}
      </select>
      <Button onClick={onNew}>
        <Plus size={16} aria-hidden="true" />
        {words.newStory}
      </Button>
    </div>
  );
}
