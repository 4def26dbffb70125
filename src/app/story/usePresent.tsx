import { type ReactNode, useState } from "react";
import type { Story } from "../../model/eventGraph.ts";
import { useActions, useLocalized, useMusubi, useText } from "../../store/StoreContext.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import styles from "./StoryChoice.module.css";

interface Present {
  /** Goes on stage with the story; of several it asks which. null without one. */
  readonly begin: (() => void) | null;
  readonly asks: boolean;
  readonly dialog: ReactNode;
}

export function usePresent(): Present {
  const { openScene } = useActions();
  const stories = useMusubi((state) => state.stories).filter(({ scenes }) => scenes.length > 0);
  const [asking, setAsking] = useState(false);
  const [story] = stories;
  const asks = stories.length > 1;
  const begin = ({ id, scenes: [first] }: Story): void => {
    setAsking(false);
    if (first !== undefined) openScene({ story: id, scene: first.id });
  };
  return {
    begin: story === undefined ? null : () => (asks ? setAsking(true) : begin(story)),
    asks,
    dialog: asking && (
      <StoryList stories={stories} onBegin={begin} onClose={() => setAsking(false)} />
    ),
  };
}

interface StoryListProps {
  readonly stories: readonly Story[];
  readonly onBegin: (story: Story) => void;
  readonly onClose: () => void;
}

/** Which of several stories to show. */
function StoryList({ stories, onBegin, onClose }: StoryListProps) {
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
