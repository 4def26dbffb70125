import type { EventGraph, Localized, Scene, Story } from "./eventGraph.ts";
import { foldText } from "./search/searchKey.ts";

/**
 * What an author does to the stories of a graph. Each gives new lists and leaves the old ones as they
 * were; what names a story or a scene that is not there changes nothing.
 *
 *   addScene(stories, "my-story", { title: { en: "Talks in Rome" }, … })
 *     → { stories: …, scene: "talks-in-rome" }, or "talks-in-rome-2" where that id is taken
 */
export type SceneDraft = Omit<Scene, "id">;

/** Of very long titles the beginning is enough. */
const longestId = 48;

/** In kebab-case, of the letters a to z and digits, and unlike all that are taken. */
export function freshId(wish: string, taken: ReadonlySet<string>, other: string): string {
  const words = foldText(wish).replaceAll(/[^a-z0-9]+/gu, "-");
  const cut = words.slice(0, longestId).replaceAll(/^-+|-+$/gu, "");
  const base = cut === "" ? other : cut;
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}

export function addStory(
  stories: readonly Story[],
  title: Localized,
): { readonly stories: readonly Story[]; readonly story: string } {
  const id = freshId(firstText(title), new Set(stories.map((story) => story.id)), "story");
  return { stories: [...stories, { id, title, scenes: [] }], story: id };
}

/** Behind the scene `after`, otherwise at the end. */
export function addScene(
  stories: readonly Story[],
  story: string,
  draft: SceneDraft,
  after?: string,
): { readonly stories: readonly Story[]; readonly scene: string | null } {
  const own = stories.find(({ id }) => id === story);
  if (own === undefined) return { stories, scene: null };
  const taken = new Set(own.scenes.map(({ id }) => id));
  const scene = { id: freshId(firstText(draft.title), taken, "scene"), ...draft };
  const behind = own.scenes.findIndex(({ id }) => id === after);
  const at = behind < 0 ? own.scenes.length : behind + 1;
  return {
    stories: withScenes(stories, story, own.scenes.toSpliced(at, 0, scene)),
    scene: scene.id,
  };
}

/** Gives back a scene that was taken out; under another id, if its own is taken by now. */
export function putBack(
  stories: readonly Story[],
  story: string,
  scene: Scene,
  at: number,
): readonly Story[] {
  const scenes = stories.find(({ id }) => id === story)?.scenes ?? [];
  const id = freshId(scene.id, new Set(scenes.map((one) => one.id)), "scene");
  const same = scenes.some((one) => one.id === scene.id) ? { ...scene, id } : scene;
  return withScenes(stories, story, scenes.toSpliced(Math.min(at, scenes.length), 0, same));
}

export function removeScene(
  stories: readonly Story[],
  story: string,
  scene: string,
): readonly Story[] {
  const scenes = stories.find(({ id }) => id === story)?.scenes ?? [];
  if (!scenes.some(({ id }) => id === scene)) return stories;
  return withScenes(
    stories,
    story,
    scenes.filter(({ id }) => id !== scene),
  );
}

export function changeScene(
  stories: readonly Story[],
  story: string,
  scene: string,
  change: Partial<SceneDraft>,
): readonly Story[] {
  const scenes = stories.find(({ id }) => id === story)?.scenes ?? [];
  if (!scenes.some(({ id }) => id === scene)) return stories;
  return withScenes(
    stories,
    story,
    scenes.map((one) => (one.id === scene ? { ...one, ...change } : one)),
  );
}

/** `to` counts from 0, in the order without the scene; beyond the ends it stays at the end. */
export function moveScene(
  stories: readonly Story[],
  story: string,
  scene: string,
  to: number,
): readonly Story[] {
  const scenes = stories.find(({ id }) => id === story)?.scenes ?? [];
  const from = scenes.findIndex(({ id }) => id === scene);
  const moved = scenes[from];
  const goal = Math.max(0, Math.min(to, scenes.length - 1));
  if (moved === undefined || goal === from) return stories;
  return withScenes(stories, story, scenes.toSpliced(from, 1).toSpliced(goal, 0, moved));
}

export function renameStory(
  stories: readonly Story[],
  story: string,
  title: Localized,
): readonly Story[] {
  return stories.map((one) => (one.id === story ? { ...one, title } : one));
}

/**
 * The whole graph with other stories, ready to be written and to be opened again without a problem: a story
 * without a scene is left out, and a text that the file must have, in each of its languages, and the author has
 * not written is taken from the next best one, as the screen does.
 */
export function withStories(graph: EventGraph, stories: readonly Story[]): EventGraph {
  const { defaultLanguage, languages } = graph.meta;
  const all = [...new Set([defaultLanguage, ...languages])];
  const filled = stories.flatMap((story): Story[] => {
    if (story.scenes.length === 0) return [];
    const title = written(story.title, all, { [defaultLanguage]: story.id });
    return [{ ...story, title, scenes: story.scenes.map((scene) => complete(scene, all)) }];
  });
  return { ...graph, stories: filled };
}

function complete({ notes, ...scene }: Scene, languages: readonly string[]): Scene {
  const title = written(scene.title, languages, { [languages[0] ?? ""]: scene.id });
  const caption = written(scene.caption, languages, title);
  const alt = written(scene.alt, languages, caption);
  const hasNotes = notes !== undefined && firstText(notes) !== "";
  return {
    ...scene,
    title,
    caption,
    alt,
    ...(hasNotes && { notes: written(notes, languages, {}) }),
  };
}

/** In every language of the file, the main one first; `instead` where there is nothing at all. */
function written(text: Localized, languages: readonly string[], instead: Localized): Localized {
  const own = Object.entries(text).filter(([, words]) => words.trim() !== "");
  const said = Object.fromEntries(own.length === 0 ? Object.entries(instead) : own);
  const best = languages.map((language) => said[language]).find((words) => words !== undefined);
  const other = best ?? firstText(said);
  return { ...Object.fromEntries(languages.map((language) => [language, other])), ...said };
}

function firstText(text: Localized): string {
  return Object.values(text).find((words) => words.trim() !== "") ?? "";
}

function withScenes(
  stories: readonly Story[],
  story: string,
  scenes: readonly Scene[],
): readonly Story[] {
  return stories.map((one) => (one.id === story ? { ...one, scenes } : one));
}
