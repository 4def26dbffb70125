import { Presentation } from "lucide-react";
import { useState } from "react";
import { createPortal } from "react-dom";
import type { Story } from "../../model/eventGraph.ts";
import { useActions, useLocalized, useMusubi, useText } from "../../store/StoreContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { HeaderWord } from "../HeaderMenu.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import styles from "./PresentButton.module.css";

/** Goes on stage with the story; of several it asks which. There is none without one. */
export function PresentButton({ isSolid }: { readonly isSolid: boolean }) {
  const words = useText().story;
  const localized = useLocalized();
  const { openScene } = useActions();
  const stories = useMusubi((state) => state.stories).filter(({ scenes }) => scenes.length > 0);
  const [asking, setAsking] = useState(false);
  const [story] = stories;
  if (story === undefined) return null;
  const several = stories.length > 1;
  const begin = ({ id, scenes: [first] }: Story): void => {
    setAsking(false);
    if (first !== undefined) openScene({ story: id, scene: first.id });
  };
  return (
    <>
      <Button
        kind={isSolid ? "primary" : "secondary"}
        title={several ? undefined : localized(story.title)}
        aria-haspopup={several ? "dialog" : undefined}
        onClick={() => (several ? setAsking(true) : begin(story))}
      >
        <Presentation size={16} aria-hidden="true" />
        <HeaderWord>{words.present}</HeaderWord>
      </Button>
      {asking &&
        createPortal(
          // Not inside the menu of a phone's header, which is gone once something in it is chosen.
          <StoryList stories={stories} onBegin={begin} onClose={() => setAsking(false)} />,
          document.body,
        )}
    </>
  );
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
