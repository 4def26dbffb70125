import { useId } from "react";
import type { Story } from "../../model/eventGraph.ts";
import { useLocalized, useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./ShareDialog.module.css";
import type { ShareWish } from "./sharedView.ts";

interface WishFieldsProps {
  readonly wish: ShareWish;
  readonly onWish: (wish: ShareWish) => void;
  readonly story: Story | null;
  /** A file holds its data, and changed stories too: nothing is left to follow. */
  readonly asFile: boolean;
}

/** The view or the story, and whether it follows the data. */
export function WishFields({ wish, onWish, story, asFile }: WishFieldsProps) {
  const words = useText().share;
  const localized = useLocalized();
  const isOpen = useMusubi(({ view }) => view.scene !== null);
  const isChanged = useMusubi(({ stories, index }) => stories !== index.graph.stories);
  return (
    <>
      {story !== null && (
        <fieldset className={styles.wish}>
          <legend>{words.what}</legend>
          <Choice
            label={words.view}
            checked={wish.what === "view"}
            onChoose={() => onWish({ ...wish, what: "view" })}
          />
          <Choice
            label={words.story(localized(story.title))}
            hint={isOpen ? words.storyHere : words.storyStart}
            checked={wish.what === "story"}
            onChoose={() => onWish({ ...wish, what: "story" })}
          />
          {isChanged && !asFile && wish.what === "story" && (
            <p className={styles.warning}>{words.storyChanged}</p>
          )}
        </fieldset>
      )}
      {!asFile && (
        <fieldset className={styles.wish}>
          <legend>{words.when}</legend>
          <Choice
            label={words.follows}
            hint={words.followsHint}
            checked={!wish.frozen}
            onChoose={() => onWish({ ...wish, frozen: false })}
          />
          <Choice
            label={words.frozen}
            hint={words.frozenHint}
            checked={wish.frozen}
            onChoose={() => onWish({ ...wish, frozen: true })}
          />
        </fieldset>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function Choice({ label, hint, checked, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div className={styles.option}>
      <input
        type="radio"
        id={id}
        checked={checked}
        onChange={onChoose}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      />
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && <p id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}
