import { addScene, addStory } from "../../../model/storyEdit.ts";
import { openStory } from "../../../store/selectors.ts";
import type { MusubiState } from "../../../store/musubiState.ts";
import { newStoryTitle, sceneDraft } from "../../../views/storyEditor/sceneDraft.ts";

/** The stories with the view as a further scene: of the story on stage, or else of the wanted one, or of a new one. */
export function savedScene(state: MusubiState, wanted: string | null) {
  const open = openStory(state);
  const known = state.stories.find(({ id }) => id === (open?.story.id ?? wanted));
  const begun = known
    ? { stories: state.stories, story: known.id }
    : addStory(state.stories, newStoryTitle(state.index.graph.meta));
  const { stories, scene } = addScene(
    begun.stories,
    begun.story,
    sceneDraft(state),
    open?.scene.id,
  );
  return { stories, place: { story: begun.story, scene } };
}
