import type { Story } from "../../model/eventGraph.ts";
import { useLocalized, useMusubi, useText } from "../../store/StoreContext.tsx";
import { ChoiceGroup } from "../../ui/ChoiceGroup.tsx";
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
        <ChoiceGroup
          label={words.what}
          list
          options={[
            { id: "view", name: words.view },
            {
              id: "story",
              name: words.story(localized(story.title)),
              note: isOpen ? words.storyHere : words.storyStart,
            },
          ]}
          chosen={wish.what}
          onChoose={(what) => onWish({ ...wish, what })}
        >
          {isChanged && !asFile && wish.what === "story" && (
            <p className={styles.warning}>{words.storyChanged}</p>
          )}
        </ChoiceGroup>
      )}
      {!asFile && (
        <ChoiceGroup
          label={words.when}
          list
          options={[
            { id: "follows", name: words.follows, note: words.followsHint },
            { id: "frozen", name: words.frozen, note: words.frozenHint },
          ]}
          chosen={wish.frozen ? "frozen" : "follows"}
          onChoose={(when) => onWish({ ...wish, frozen: when === "frozen" })}
        />
      )}
    </>
  );
}
