import { Plus } from "lucide-react";
import { useId } from "react";
import type { Story } from "../../model/eventGraph.ts";
import { useLocalized, useText } from "../../store/StoreContext.tsx";
import buttons from "../../ui/Button.module.css";
import styles from "./StoryEditor.module.css";

interface StoryPickerProps {
  readonly stories: readonly Story[];
  readonly story: string | null;
  readonly onPick: (story: string) => void;
  readonly onNew: () => void;
}

/** Which story scenes are saved into. */
export function StoryPicker({ stories, story, onPick, onNew }: StoryPickerProps) {
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
      <button type="button" className={buttons.button} onClick={onNew}>
        <Plus size={16} aria-hidden="true" />
        {words.newStory}
      </button>
    </div>
  );
}
