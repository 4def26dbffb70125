import type { Scene, Story } from "../model/eventGraph.ts";
import { createMusubiStore, type MusubiState, type MusubiStore } from "./createMusubiStore.ts";
import { openScene, viewOfScene } from "./openScene.ts";

/** A store of its own for a picture of one scene, beside what is shown. */
export function sceneStore(
  { index, view, systemLanguage }: Pick<MusubiState, "index" | "view" | "systemLanguage">,
  story: Story,
  scene: Scene,
): MusubiStore {
  const open = openScene(story, scene, index);
  return createMusubiStore(index, viewOfScene(open, view), systemLanguage);
}
