import type { Scene, Story } from "../eventGraph.ts";
import { viewParameters } from "../viewParameters.ts";
import type { Ledger } from "./ledger.ts";
import { checkText, type Languages } from "./localizedText.ts";
import { nearest } from "./nearest.ts";
import { type Path, shown } from "./shown.ts";
import { dropRow, eachRow, type Table } from "./table.ts";

const names: readonly string[] = viewParameters.map(({ name }) => name);

/** Stories: at least one scene, each with an id of its own and its texts; a bad scene goes alone. */
export function checkStories(ledger: Ledger, stories: Table<Story>, languages: Languages): void {
  eachRow(stories, (story, index) => {
    const seen = new Set<string>();
    const scenes = story.scenes.filter((scene, position) => {
      const at = [stories.name, index, "scenes", position];
      const isSound = checkScene(ledger, scene, at, languages) && isFirst(ledger, scene, at, seen);
      seen.add(scene.id);
      return isSound;
    });
    if (scenes.length < story.scenes.length) stories.rows[index] = { ...story, scenes };
    if (scenes.length > 0) return;
    const cause = ledger.error("no-scene", () => ({
      at: [stories.name, index, "scenes"],
      found: shown(story.scenes),
      params: { story: story.id },
    }));
    dropRow(stories, index, cause);
  });
}

function checkScene(ledger: Ledger, scene: Scene, at: Path, languages: Languages): boolean {
  const texts = Object.entries({ title: scene.title, caption: scene.caption, alt: scene.alt });
  if (scene.notes !== undefined) texts.push(["notes", scene.notes]);
  const causes = texts.map(([field, text]) => checkText(ledger, languages, text, [...at, field]));
  for (const key of Object.keys(scene.view)) {
    if (names.includes(key)) continue;
    ledger.warn("unknown-view-parameter", () => ({
      at: [...at, "view", key],
      found: shown(scene.view[key]),
      params: { parameter: key, known: names, meant: nearest(key, names) ?? null },
    }));
  }
  return causes.every((cause) => cause === undefined);
}

function isFirst(ledger: Ledger, scene: Scene, at: Path, seen: ReadonlySet<string>): boolean {
  if (!seen.has(scene.id)) return true;
  ledger.error("duplicate-id", () => ({
    at: [...at, "id"],
    found: shown(scene.id),
    params: { table: "scenes", id: scene.id },
  }));
  return false;
}
