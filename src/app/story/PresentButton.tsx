import { Presentation } from "lucide-react";
import { useActions, useLocalized, useMusubi, useText } from "../../store/StoreContext.tsx";
import buttons from "../../views/marks/Button.module.css";
import styles from "../Header.module.css";

/** Goes on stage with the first story; there is none without one. */
export function PresentButton() {
  const words = useText().story;
  const localized = useLocalized();
  const { openScene } = useActions();
  const story = useMusubi((state) => state.stories[0]);
  const first = story?.scenes[0];
  if (story === undefined || first === undefined) return null;
  return (
    <button
      type="button"
      className={buttons.button}
      title={localized(story.title)}
      onClick={() => openScene({ story: story.id, scene: first.id })}
    >
      <Presentation size={16} aria-hidden="true" />
      <span className={styles.word}>{words.present}</span>
    </button>
  );
}
