import { epochDayToIso } from "../model/dates/calendar.ts";
import { byDate, type EventSort } from "../model/eventSort.ts";
import type { Scene, Story } from "../model/eventGraph.ts";
import { facets } from "../model/filter.ts";
import type { GraphIndex } from "../model/graphIndex.ts";
import { linkNotices, type LinkNotice, type ReportNotice } from "./linkNotice.ts";
import { escapeId, readParameters, writeParameters } from "./linkText.ts";
import { openScene, sceneValues } from "./openScene.ts";
import { readView, type LinkValues } from "./readView.ts";
import { defaultView, type ViewState } from "./viewState.ts";

/**
 * The view as a link and back. Both ways are pure; decoding is total: whatever it cannot follow is
 * named in a notice, and the rest of the link works.
 *
 *   encodeView({ ...defaultView, selection: { kind: "relationship", id: "italy~japan" } })
 *     → "?v=1&sel=relationship:italy~japan"
 */
export interface DecodedView {
  readonly view: ViewState;
  readonly notices: readonly LinkNotice[];
}

const version = 1;

/** Bring the parameters of an older version to the next one's; keyed by the older. */
const upgraders: Readonly<Record<number, (values: LinkValues) => LinkValues>> = {};

/** A value is read up to this length: hundreds of ids, far beyond what a person chooses. */
const longestValue = 32_768;

/** `stories` are those of the graph, or what has been made of them since. */
export function decodeView(
  search: string,
  index: GraphIndex,
  stories: readonly Story[] = index.graph.stories,
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
  if (found === null) return { view: readView(values, index, report), notices: list() };
  const all = new Map([...sceneValues(found.scene), ...values]);
  const scene = openScene(found.story, found.scene, index);
  return { view: { ...readView(all, index, report), scene }, notices: list() };
}

/** The same view on a page of its own. */
export function withoutFrame(view: ViewState): ViewState {
  return { ...view, embed: false, still: false, controls: true };
}

/** What is as usual is left out; a view of nothing but defaults is the empty text. */
export function encodeView(view: ViewState): string {
  const own = parametersOf(view);
  const usual = view.scene === null ? none : parametersOf(view.scene.usual);
  const scene: (readonly [string, string])[] =
    view.scene === null
      ? []
      : [
          ["story", view.scene.story],
          ["scene", view.scene.id],
        ];
  const parameters = [...new Set([...own.keys(), ...usual.keys()])]
    .filter((name) => own.get(name) !== usual.get(name))
    .map((name) => [name, own.get(name) ?? unset[name] ?? ""] as const);
  const all = [...scene, ...parameters];
  return all.length > 0 ? writeParameters([["v", String(version)], ...all]) : "";
}

const none: LinkValues = new Map();

/** How a scene's own setting is taken back; everything else by nothing. */
const unset: Readonly<Record<string, string>> = {
  reading: defaultView.reading,
  play: defaultView.play,
  show: defaultView.show,
  sort: byDate.column,
};

/** Puts one parameter back to what is usual: the scene's own is taken back, all else left out. */
export function withoutParameter(
  values: ReadonlyMap<string, string>,
  name: string,
  scene: ViewState["scene"],
): LinkValues {
  const rest = new Map(values);
  rest.delete(name);
  if (scene !== null && parametersOf(scene.usual).has(name)) rest.set(name, unset[name] ?? "");
  return rest;
}

/** All but the scene; defaults are left out. */
function parametersOf(view: ViewState): LinkValues {
  const { selection, filters, window, compare, show, lang, theme, motion } = view;
  const parameters = new Map<string, string>();
  const add = (name: string, value: string | null): void => {
    if (value !== null && value !== "") parameters.set(name, value);
  };
  if (selection) add("sel", selectionText(selection));
  for (const facet of facets)
    add(facet, filters[facet].map((id) => escapeId(String(id))).join(","));
  add("q", filters.text);
  add("from", window && epochDayToIso(window.start));
  add("to", window && epochDayToIso(window.end));
  add("reading", view.reading === defaultView.reading ? null : view.reading);
  add("compare", compare && `${epochDayToIso(compare.start)}..${epochDayToIso(compare.end)}`);
  add("at", view.at === null ? null : epochDayToIso(view.at));
  add("play", view.play === defaultView.play ? null : view.play);
  add("show", show === defaultView.show ? null : show);
  add("hulls", view.hulls.map(escapeId).join(","));
  add("sort", sortText(view.sort));
  add("lang", lang);
  add("theme", theme === defaultView.theme ? null : theme);
  add("motion", motion === defaultView.motion ? null : motion);
  add("embed", view.embed ? "1" : null);
  add("static", view.still ? "1" : null);
  add("controls", view.controls ? null : "0");
  add("data", view.data);
  return parameters;
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

function selectionText({ kind, id }: NonNullable<ViewState["selection"]>): string {
  if (kind !== "relationship") return `${kind}:${escapeId(id)}`;
  // The id of a relationship is written by us, so its "~" separates unless an actor's id has one too.
  return `${kind}:${id.replaceAll(/[%,:]/gu, escapeId)}`;
}

function sortText({ column, descending }: EventSort): string | null {
  if (column === byDate.column && descending === byDate.descending) return null;
  return descending ? `-${column}` : column;
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
