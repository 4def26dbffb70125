import { BookmarkPlus, ListOrdered } from "lucide-react";
import { useMusubi, useText } from "../../../store/StoreContext.tsx";
import { Button } from "../../../ui/Button.tsx";
import styles from "./SceneBar.module.css";
import type { Author } from "./useAuthor.ts";

/** Below the details: what is seen now becomes a scene. */
export function SceneBar({ author }: { readonly author: Author }) {
  const words = useText().author;
  const hasStories = useMusubi((state) => state.stories.length > 0);
  return (
    <div className={styles.bar}>
      <Button onClick={author.saveScene}>
        <BookmarkPlus size={16} aria-hidden="true" />
        {words.save}
      </Button>
      {hasStories && (
        <Button onClick={author.edit}>
          <ListOrdered size={16} aria-hidden="true" />
          {words.edit}
        </Button>
      )}
    </div>
  );
}
