import * as v from "valibot";
import type { Language } from "../../i18n/locales.ts";
import { inTime } from "../../lib/inTime.ts";
import { nextTask } from "../../lib/shortTasks.ts";
import { importFile } from "../../io/import/importFile.ts";
import type { Story } from "../../model/eventGraph.ts";
import type { ParseOutcome } from "../../model/parse/parse.ts";
import { storySchema } from "../../model/schema.ts";
import { cutEndlessTexts } from "../../model/cutEndlessTexts.ts";
import type { GraphIndex } from "../../model/graphIndex.ts";
import { openedIndex } from "../../model/packed/openedIndex.ts";
import { createMusubiStore } from "../../store/createMusubiStore.ts";
import { readAhead } from "../../model/search/textFilter.ts";
import { drawnEvents } from "../../store/comparing.ts";
import { deriveAhead } from "../../store/derive.ts";
import { eventsInWindow, filteredEvents, statusCounts, windowOf } from "../../store/selectors.ts";
import { decodeView } from "../../store/viewLink.ts";
import { keptDraft } from "../story/author/keptDraft.ts";
import type { DataOrigin, Loaded } from "./loaded.ts";

let shown = 0;

/** What the page asks for around its views: of many events that is a task for each. Nothing of words, which may come later. */
const shownFirst = [windowOf, filteredEvents, eventsInWindow, drawnEvents, statusCounts];

/** The bytes of a file, shown in the view that the link asks for. */
export async function showData(
  bytes: Uint8Array,
  name: string,
  search: string,
  systemLanguage: Language,
  origin: DataOrigin,
  signal: AbortSignal,
  kept: string | null = null,
): Promise<Loaded> {
  const outcome = await read(bytes, name, systemLanguage, signal);
  await nextTask();
  signal.throwIfAborted();
  const next = await showOutcome(outcome, name, search, systemLanguage, origin, kept);
  signal.throwIfAborted();
  return next;
}

/** Bytes. To read and to index more than this takes the page too long: some 3,000 events. */
const mostInPage = 2 ** 20;

async function read(
  bytes: Uint8Array,
  name: string,
  language: Language,
  signal: AbortSignal,
): Promise<ParseOutcome> {
  if (bytes.length <= mostInPage) return importFile(name, bytes, { signal, language });
  const { readBeside } = await inTime(import("./readBeside.ts"));
  return readBeside(name, bytes, language, signal);
}

/** What was read of a file, shown in the view that the link asks for. */
export async function showOutcome(
  outcome: ParseOutcome,
  name: string,
  search: string,
  systemLanguage: Language,
  origin: DataOrigin,
  kept: string | null = null,
): Promise<Loaded> {
  if (outcome.graph === null) return { kind: "unreadable", name, outcome };
  const endless = outcome.problems.some(({ code }) => code === "long-text");
  const index = openedIndex(endless ? cutEndlessTexts(outcome.graph) : outcome.graph);
  const draft = draftOf(keptDraft({ name, origin, graph: index.graph.meta.id }), index);
  // The link may speak of a scene that is in no file yet.
  const { view, notices } = decodeView(search, index, draft ?? undefined);
  const store = createMusubiStore(index, view, systemLanguage);
  if (draft !== null) store.getState().actions.setStories(draft);
  // The pictures show what the link's text leaves.
  if (view.filters.text !== "") await readAhead(index);
  await deriveAhead(store.getState(), shownFirst);
  const restored = draft !== null;
  shown += 1;
  return { kind: "ready", serial: shown, name, origin, store, outcome, notices, restored, kept };
}

/** Only what has the shape of stories, and says other than the file. */
function draftOf(kept: unknown, { graph }: GraphIndex): readonly Story[] | null {
  const read = v.safeParse(v.array(storySchema), kept);
  if (!read.success) return null;
  return JSON.stringify(read.output) === JSON.stringify(graph.stories) ? null : read.output;
}
