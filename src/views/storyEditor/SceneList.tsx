import { GripVertical } from "lucide-react";
import { useState, type KeyboardEvent } from "react";
import type { Story } from "../../model/eventGraph.ts";
import { moveScene } from "../../model/storyEdit.ts";
import { useActions, useLocalized, useMusubi, useText } from "../../store/StoreContext.tsx";
import { listMove, useElementKeys } from "../../ui/listNavigation.ts";
import styles from "./SceneList.module.css";

interface SceneListProps {
  readonly story: Story;
  readonly chosen: string;
  readonly onChoose: (scene: string) => void;
  readonly onSaid: (words: string) => void;
}

/** The scenes in order; moved by dragging, or with Alt and the arrow keys. */
export function SceneList({ story, chosen, onChoose, onSaid }: SceneListProps) {
  const words = useText().author;
  const localized = useLocalized();
  const { setStories } = useActions();
  const stories = useMusubi((state) => state.stories);
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const { scenes } = story;

  const move = (id: string, to: number): void => {
    const moved = moveScene(stories, story.id, id, to);
    const own = moved.find((one) => one.id === story.id)?.scenes ?? [];
    const at = own.findIndex((scene) => scene.id === id);
    setStories(moved);
    onSaid(words.moved(localized(own[at]?.title) || words.nameless, at + 1, own.length));
  };
  const onKeyDown = (event: KeyboardEvent, id: string, at: number): void => {
    const to = event.altKey ? listMove(event.key, at, scenes.length) : null;
    if (to === null || to === at) return;
    event.preventDefault();
    move(id, to);
  };
  const keys = useElementKeys("button", {
    onFocus: (to) => scenes[to] !== undefined && onChoose(scenes[to].id),
  });
  return (
    <ol className={styles.list} aria-label={words.scenes} onKeyDown={keys}>
      {scenes.map(({ id, title }, at) => (
        <li
          key={id}
          draggable
          data-over={(over === at && dragged !== null && dragged !== id) || undefined}
          onDragStart={({ dataTransfer }) => {
            setDragged(id);
            dataTransfer.effectAllowed = "move";
            dataTransfer.setData("text/plain", id);
          }}
          onDragEnd={() => {
            setDragged(null);
            setOver(null);
          }}
          onDragOver={(event) => {
            if (dragged === null) return;
            event.preventDefault();
            setOver(at);
          }}
          onDrop={(event) => {
            if (dragged === null) return;
            event.preventDefault();
            move(dragged, at);
          }}
        >
          <button
            type="button"
            aria-current={id === chosen ? "true" : undefined}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            onClick={() => onChoose(id)}
            onKeyDown={(event) => onKeyDown(event, id, at)}
          >
            <span className={styles.number}>{at + 1}</span>
            <span className={styles.title}>{localized(title) || words.nameless}</span>
            <GripVertical className={styles.grip} size={14} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ol>
  );
}
