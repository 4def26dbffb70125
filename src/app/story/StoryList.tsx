import type { Story } from "../../model/eventGraph.ts";
import { useLocalized, useText } from "../../store/StoreContext.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import styles from "./StoryList.module.css";

interface StoryListProps {
  readonly stories: readonly Story[];
  readonly onBegin: (story: Story) => void;
  readonly onClose: () => void;
}

/** Which of several stories to show. */
export function StoryList({ stories, onBegin, onClose }: StoryListProps) {
  const words = useText();
  const localized = useLocalized();
  return (
    <Dialog title={words.story.present} closeLabel={words.author.close} onClose={onClose} small>
      <ul className={styles.stories}>
        {stories.map((story) => (
          <li key={story.id}>
            <button type="button" onClick={() => onBegin(story)}>
              {localized(story.title) || story.id}
              <small>{words.story.count(story.scenes.length)}</small>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
