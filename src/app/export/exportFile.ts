import { inTime } from "../../lib/inTime.ts";
import type { Language } from "../../i18n/locales.ts";
import type { GraphFormat } from "../../io/export/graphFormat.ts";
import { graphFormatFile, writeGraph } from "../../io/export/graphFormats.ts";
import { withStories } from "../../model/storyEdit.ts";
import { fileSlug } from "../../lib/saveFile.ts";
import type { Scene, Story } from "../../model/eventGraph.ts";
import type { MusubiState } from "../../store/musubiState.ts";
import { openScene, viewOfScene } from "../../store/openScene.ts";
import { storiesAsArranged } from "../../store/viewLink.ts";
import type { ViewState } from "../../store/viewState.ts";
import {
  loadPictures,
  partsPictured,
  picturedView,
  type Pictures,
} from "../../views/shownViews.ts";
import { viewList } from "../../views/viewList.ts";
import { deckLook, deckSlides } from "./deckSlides.ts";
import type { ExportChoice, ExportRun } from "./exportChoice.ts";
import { rasterise } from "./rasterise.ts";
import { pictureSvg, printedSvg } from "./sheetSvg.ts";
import { exportContext, type ExportContext } from "./exportContext.ts";

/** What is handed to the browser to keep. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly content: Blob;
}

const types = {
  svg: "image/svg+xml",
  png: "image/png",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
} as const;

/** Makes the file, scene by scene, with a pause between for the page and for who wants to cancel. */
export async function exportFile(
  state: MusubiState,
  choice: ExportChoice,
  run: ExportRun,
): Promise<ExportFile> {
  const { format } = choice;
  const { what, views } = chosenViews(state, choice);
  const total = views.length;
  const made: (readonly [ExportContext, ViewState])[] = [];
  const contents: Blob[] = [];
  const slides = [];
  for (const [at, view] of views.entries()) {
    run.onProgress(at, total);
    await pause(run.signal);
    const one = exportContext(state, view, run.here, run.today);
    made.push([one, view]);
    const pictures = what ?? picturedView(view.show);
    await loadPictures(partsPictured(pictures));
    if (format === "pptx") slides.push(...(await deckSlides(one, pictures, choice, run)));
    else contents.push(await drawnPicture(one, pictures, choice, run));
  }
  run.onProgress(total, total);
  await pause(run.signal);
  const story = storyOf(state, choice);
  const [first] = made;
  if (first === undefined) throw new Error("A story without scenes.");
  const { language, localized } = first[0].voice;
  const whole = localized(state.index.graph.meta.title);
  const title = story === null ? whole : localized(story.title);
  const name = fileSlug(title, ...(story === null ? shownWords(first, choice) : []));
  if (format === "pptx") {
    const { pptxDeck } = await inTime(import("../../io/export/pptxDeck.ts"));
    const bytes = await pptxDeck(slides, deckLook(title, language, choice.theme));
    return { name: `${name}.pptx`, type: types.pptx, content: blobOf(bytes, types.pptx) };
  }
  const [only] = contents;
  if (story === null && only !== undefined)
    return { name: `${name}.${format}`, type: types[format], content: only };
  const { zipSync } = await inTime(import("fflate"));
  const files = await Promise.all(
    contents.map(async (content, at) => {
      const number = String(at + 1).padStart(2, "0");
      const slug = fileSlug(made[at]?.[0].title ?? "");
      const bytes = new Uint8Array(await content.arrayBuffer());
      return [`${number}-${slug}.${format}`, bytes] as const;
    }),
  );
  // A zip keeps a time of each file; the same story gives the same bytes.
  const bytes = zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
  return {
    name: `${name}.zip`,
    type: "application/zip",
    content: blobOf(bytes, "application/zip"),
  };
}

/** The whole of the data with the stories as they are, in a format of others or in ours. */
export async function exportData(
  state: MusubiState,
  format: GraphFormat,
  language: Language,
  signal: AbortSignal,
): Promise<ExportFile> {
  await pause(signal);
  const graph = withStories(state.index.graph, storiesAsArranged(state));
  const bytes = await inTime(writeGraph(format, graph, { language }));
  const { mediaType } = format;
  return {
    name: graphFormatFile(format, graph),
    type: mediaType,
    content: blobOf(bytes, mediaType),
  };
}

/** A byte array of `ArrayBuffer`, which a library types as of any buffer. */
const blobOf = (bytes: Uint8Array, type: string): Blob =>
  new Blob([bytes as Uint8Array<ArrayBuffer>], { type });

async function drawnPicture(
  one: ExportContext,
  pictures: Pictures,
  choice: ExportChoice,
  { size, today }: ExportRun,
): Promise<Blob> {
  const options = { pictures, size, transparent: choice.transparent, today };
  if (choice.format === "svg")
    return new Blob([pictureSvg(one, options, choice.theme)], { type: types.svg });
  return rasterise(await printedSvg(pictureSvg(one, options, choice.theme)), size, choice.scale);
}

function chosenViews(
  state: MusubiState,
  choice: ExportChoice,
): { readonly what: Pictures | null; readonly views: readonly ViewState[] } {
  if (typeof choice.what === "string") return { what: choice.what, views: [state.view] };
  const story = storyOf(state, choice);
  const viewOf = (scene: Scene): ViewState =>
    viewOfScene(openScene(story as Story, scene, state.index), state.view);
  return { what: null, views: story?.scenes.map(viewOf) ?? [] };
}

function storyOf({ stories }: MusubiState, { what }: ExportChoice): Story | null {
  if (typeof what === "string") return null;
  return stories.find(({ id }) => id === what.story) ?? null;
}

/** What the name of a file says beside the data: "network", "italy~japan". */
function shownWords(
  [{ voice }, view]: readonly [ExportContext, ViewState],
  { what }: ExportChoice,
): readonly string[] {
  const one = typeof what === "string" && what !== "all" ? viewList[what] : null;
  const shown = one === null || "parts" in one ? "" : one.region(voice.text);
  return [shown, view.selection?.id ?? ""].filter((one) => one !== "");
}

async function pause(signal: AbortSignal): Promise<void> {
  await new Promise((done) => setTimeout(done));
  signal.throwIfAborted();
}
