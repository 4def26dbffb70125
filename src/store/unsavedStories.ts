import type { MusubiState } from "./createMusubiStore.ts";

/** Whether something of the stories would be lost with this page. */
export function hasUnsavedStories({ stories, keptStories }: MusubiState): boolean {
  return stories !== keptStories;
}
