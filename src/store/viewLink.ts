import { arrangedIndex } from "./arrangedIndex.ts";
import type { Scene, Story } from "../model/eventGraph.ts";
import type { GraphIndex } from "../model/graphIndex.ts";
import { type LinkNotice, linkNotices, type ReportNotice } from "./linkNotice.ts";
import { type LinkValues, readParameters, writeParameters } from "./linkText.ts";
import { openScene, readView, sceneValues } from "./openScene.ts";
import { parameters } from "./parameters.ts";
import type { MusubiState } from "./musubiState.ts";
import type { ViewState } from "./viewState.ts";

/**
 * The view as a link and back. Both ways are pure; decoding is total: whatever it cannot follow is
 * named in a notice, and the rest of the link works.
 *
 *   encodeView({ ...defaultView, selection: { kind: "relationship", id: "italy~japan" } })
 *     → "?v=1&sel=relationship:italy~japan"
 */
interface DecodedView {
  readonly view: ViewState;
  readonly notices: readonly LinkNotice[];
}

const version = 1;

/** Bring the parameters of an older version to the next one's; keyed by the older. */
const upgraders: Readonly<Record<number, (values: LinkValues) => LinkValues>> = {};

/** A value is read up to this length: hundreds of ids, far beyond what a person chooses. */
const longestValue = 32_768;

/** `file` is the data as its file has it; `stories` are its own, or what has been made of them since. */
export function decodeView(
  search: string,
  file: GraphIndex,
  stories: readonly Story[] = file.graph.stories,
): DecodedView {
  const { report, list } = linkNotices();
  const given = new Map<string, string>();
  for (const { name, value, raw } of readParameters(search)) {
    if (given.has(name)) report(name, raw, "repeated");
    else if (value === null) report(name, raw, "malformed");
    else if (value.length > longestValue) report(name, raw, "too-long");
    else given.set(name, value);
  }
  const values = upgraded(given, report);
  const found = readScene(values, stories, report);
  if (found === null) return { view: readView(values, file, report), notices: list() };
  const all = new Map([...sceneValues(found.scene), ...values]);
  const view = readView(all, file, report);
  const scene = openScene(found.story, found.scene, arrangedIndex(file, view.arrangement));
  return { view: { ...view, scene }, notices: list() };
}

/** The same view on a page of its own. */
export function withoutFrame(view: ViewState): ViewState {
  return { ...view, embed: false, still: false, controls: true };
}

/** What a view shows in the words of a link, by parameter; what is left out is as the link's defaults have it. */
function parametersOf(view: ViewState): LinkValues {
  const written = parameters.flatMap(({ name, default: fallback, write }) => {
    const text = write(view);
    return text === null || text === "" || text === fallback ? [] : [[name, text] as const];
  });
  return new Map(written);
}

/** Defaults are left out; a view of nothing but defaults is the empty text. In a story the scene's own values are the defaults. */
export function encodeView(view: ViewState): string {
  const own = parametersOf(view);
  const baseline: LinkValues = view.scene === null ? new Map() : parametersOf(view.scene.baseline);
  const written = parameters.flatMap(({ name, default: fallback }) => {
    const text = own.get(name);
    return text === baseline.get(name) ? [] : [[name, text ?? fallback] as const];
  });
  return written.length > 0 ? writeParameters([["v", String(version)], ...written]) : "";
}

/** Puts one parameter back to its default: the scene's own value is taken back, any other is left out. */
export function withoutParameter(
  values: ReadonlyMap<string, string>,
  name: string,
  scene: ViewState["scene"],
): Map<string, string> {
  const rest = new Map(values);
  rest.delete(name);
  const fallback = parameters.find((parameter) => parameter.name === name)?.default ?? "";
  if (scene !== null && parametersOf(scene.baseline).has(name)) rest.set(name, fallback);
  return rest;
}

/** `story` alone means its first scene. */
function readScene(
  values: LinkValues,
  stories: readonly Story[],
  report: ReportNotice,
): { readonly story: Story; readonly scene: Scene } | null {
  const [wanted, id] = [values.get("story"), values.get("scene")];
  const story = stories.find((one) => one.id === wanted);
  if (wanted !== undefined && story === undefined) report("story", wanted, "not-in-the-data");
  const scene = story?.scenes.find((one) => one.id === id);
  if (id !== undefined && scene === undefined) report("scene", id, "not-in-the-data");
  const first = scene ?? story?.scenes[0];
  return story === undefined || first === undefined ? null : { story, scene: first };
}

function upgraded(values: LinkValues, report: ReportNotice): LinkValues {
  const written = values.get("v");
  if (written === undefined) return values;
  const from = /^\d{1,4}$/u.test(written) ? Number(written) : Number.NaN;
  if (!(from >= 1 && from <= version)) {
    report("v", written, "unknown-version");
    return values;
  }
  let current: LinkValues = values;
  for (let at = from; at < version; at += 1) current = upgraders[at]?.(current) ?? current;
  return current;
}

/**
 * What is looked at, as a scene keeps it: the link's parameters, without how it looks and where it
 * is, which are the viewer's.
 *
 *   sceneView({ ...defaultView, selection: { kind: "actor", id: "nato" }, lang: "de" })
 *     → { sel: "actor:nato" }
 */
export function sceneView(view: ViewState): Scene["view"] {
  const values = parametersOf(view);
  return Object.fromEntries(
    parameters.flatMap(({ name, group }) => {
      const text = values.get(name);
      return group === "view" && text !== undefined ? [[name, text]] : [];
    }),
  );
}

/** The stories for a file of the data as it is shown: scenes speak of merged actors by who they are now. */
export function storiesAsArranged({ stories, index }: MusubiState): readonly Story[] {
  if (index.mergedInto.size === 0) return stories;
  return stories.map((story) => ({
    ...story,
    scenes: story.scenes.map((scene) => ({
      ...scene,
      view: sceneView(openScene(story, scene, index).baseline),
    })),
  }));
}
