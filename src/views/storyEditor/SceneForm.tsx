import { ArrowDown, ArrowUp, Copy, Focus, Trash2 } from "lucide-react";
import type { Localized, Scene, Story } from "../../model/eventGraph.ts";
import {
  addScene,
  changeScene,
  moveScene,
  removeScene,
  type SceneDraft,
} from "../../model/storyEdit.ts";
import { sceneView } from "../../store/viewLink.ts";
import {
  useActions,
  useLocalized,
  useMusubi,
  useMusubiStore,
  useText,
} from "../../store/StoreContext.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { LocalizedFields } from "./LocalizedFields.tsx";
import { Button } from "../../ui/Button.tsx";
import styles from "./SceneForm.module.css";

interface SceneFormProps {
  readonly story: Story;
  readonly scene: Scene;
  readonly onChoose: (scene: string | null) => void;
  readonly onRemoved: (at: number) => void;
  readonly onSaid: (words: string) => void;
}

const fields = [
  { name: "title", rows: undefined },
  { name: "caption", rows: 4 },
  { name: "notes", rows: 3 },
  { name: "alt", rows: 2 },
] as const;

/** The texts of a scene, and the actions on it. */
export function SceneForm({ story, scene, onChoose, onRemoved, onSaid }: SceneFormProps) {
  const words = useText().author;
  const localized = useLocalized();
  const store = useMusubiStore();
  const { setStories, openScene } = useActions();
  const stories = useMusubi((state) => state.stories);
  const staged = useMusubi(({ view }) => view.scene);
  const onStage = staged?.story === story.id && staged.id === scene.id;
  const at = story.scenes.findIndex(({ id }) => id === scene.id);
  const title = localized(scene.title) || words.nameless;

  const change = (part: Partial<SceneDraft>): void =>
    setStories(changeScene(stories, story.id, scene.id, part));
  const move = (to: number): void => {
    setStories(moveScene(stories, story.id, scene.id, to));
    onSaid(words.moved(title, to + 1, story.scenes.length));
  };
  const duplicate = (): void => {
    const { id, ...rest } = scene;
    const copy: Localized = Object.fromEntries(
      Object.entries(scene.title).map(([language, text]) => [language, words.copyOf(text)]),
    );
    const made = addScene(stories, story.id, { ...rest, title: copy }, id);
    setStories(made.stories);
    onChoose(made.scene);
  };
  const remove = (): void => {
    const next = story.scenes[at + 1] ?? story.scenes[at - 1];
    // The stage cannot go on without its scene.
    if (onStage) openScene(next ? { story: story.id, scene: next.id } : null);
    setStories(removeScene(stories, story.id, scene.id));
    onRemoved(at);
    onChoose(next?.id ?? null);
  };
  const retake = (): void => {
    change({ view: sceneView(store.getState().view) });
    if (onStage) openScene({ story: story.id, scene: scene.id });
    onSaid(words.retaken);
  };
  return (
    <div className={styles.form} role="group" aria-label={title}>
      {fields.map(({ name, rows }) => (
        <LocalizedFields
          key={name}
          name={words[name]}
          value={scene[name]}
          {...(rows !== undefined && { rows })}
          onChange={(text) => change({ [name]: text })}
        />
      ))}
      <div className={styles.tools}>
        <IconButton label={words.up} disabled={at === 0} onClick={() => move(at - 1)}>
          <ArrowUp size={16} aria-hidden="true" />
        </IconButton>
        <IconButton
          label={words.down}
          disabled={at === story.scenes.length - 1}
          onClick={() => move(at + 1)}
        >
          <ArrowDown size={16} aria-hidden="true" />
        </IconButton>
        <IconButton label={words.duplicate} onClick={duplicate}>
          <Copy size={16} aria-hidden="true" />
        </IconButton>
        <IconButton label={words.remove} onClick={remove}>
          <Trash2 size={16} aria-hidden="true" />
        </IconButton>
        <Button kind="quiet" className={styles.retake} onClick={retake}>
          <Focus size={16} aria-hidden="true" />
          {words.retake}
        </Button>
      </div>
    </div>
  );
}
