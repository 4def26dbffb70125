import { BookmarkPlus, ListOrdered } from "lucide-react";
import { useMusubi, useText } from "../../../store/StoreContext.tsx";
import { below, useMedia } from "../../../ui/breakpoints.ts";
import { Button } from "../../../ui/Button.tsx";
import type { Author } from "./useAuthor.ts";

/** What is seen now becomes a scene. The words have room in the menu of a phone only. */
export function SceneBar({ author }: { readonly author: Author }) {
  const words = useText().author;
  const narrow = useMedia(below("narrow"));
  const hasStories = useMusubi((state) => state.stories.length > 0);
  return (
    <>
      <Button aria-label={words.save} title={words.save} onClick={author.saveScene}>
        <BookmarkPlus size={16} aria-hidden="true" />
        {narrow && words.save}
      </Button>
      {hasStories && (
        <Button aria-label={words.edit} title={words.edit} onClick={author.edit}>
          <ListOrdered size={16} aria-hidden="true" />
          {narrow && words.edit}
        </Button>
      )}
    </>
  );
}
