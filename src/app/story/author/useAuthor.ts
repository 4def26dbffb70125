import { useCallback, useEffect, useRef, useState } from "react";
import { inTime } from "../../../lib/inTime.ts";
import { openStory } from "../../../store/selectors.ts";
import { useMusubi, useMusubiStore } from "../../../store/StoreContext.tsx";
import type { EditedPlace } from "../../../views/storyEditor/StoryEditor.tsx";
import { isDraftKept } from "./keptDraft.ts";
import { isReloading } from "../../newVersion.ts";
import { hasUnsavedStories } from "../../../store/musubiState.ts";

/** What is being written: scenes are saved into the story on stage, otherwise the one last worked on, otherwise a new one. */
export interface Author {
  /** null: the editor is closed. */
  readonly place: EditedPlace | null;
  readonly saveScene: () => void;
  readonly edit: () => void;
  readonly goTo: (place: EditedPlace) => void;
  readonly close: () => void;
}

export function useAuthor(): Author {
  const store = useMusubiStore();
  const [place, setPlace] = useState<EditedPlace | null>(null);
  /** The story that scenes go to while none is on stage. */
  const target = useRef<string | null>(null);

  const goTo = useCallback((next: EditedPlace) => {
    setPlace(next);
    if (next.story !== null) target.current = next.story;
  }, []);
  const edit = useCallback(() => {
    const { stories } = store.getState();
    const open = openStory(store.getState());
    const story = open?.story ?? stories.find(({ id }) => id === target.current) ?? stories[0];
    goTo({ story: story?.id ?? null, scene: open?.scene.id ?? null });
  }, [store, goTo]);
  const saveScene = useCallback(async () => {
    const { view } = store.getState();
    const code = await inTime(import("./savedScene.ts")).catch(() => null);
    // The code of the editor does not come then either, and its place says so.
    if (code === null) return edit();
    // What was seen when it was asked for, beside the scenes that there are now.
    const state = store.getState();
    const { stories, place: saved } = code.savedScene({ ...state, view }, target.current);
    state.actions.setStories(stories);
    goTo(saved);
  }, [store, goTo, edit]);
  const close = useCallback(() => setPlace(null), []);
  return { place, saveScene: () => void saveScene(), edit, goTo, close };
}

/** The browser asks before a page is left whose scenes are in no file yet. */
export function useUnsavedWarning(): void {
  const unsaved = useMusubi(hasUnsavedStories);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => {
      if (!isReloading() || !isDraftKept()) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}
