import { dateWords } from "../../i18n/dateText.ts";
import { periodWords } from "../../i18n/periodWords.ts";
import { sourceWords } from "../../io/export/citedRecord.ts";
import { fromEpochDay } from "../../model/dates/calendar.ts";
import { createMusubiStore } from "../../store/createMusubiStore.ts";
import type { MusubiState, MusubiStore } from "../../store/musubiState.ts";
import { openStory, statusCounts, windowOf } from "../../store/selectors.ts";
import type { ViewState } from "../../store/viewState.ts";
import { currentRecord } from "../../store/currentRecord.ts";
import { activeFilters, facetName } from "../../i18n/filterWords.ts";
import { voiceOf, type Voice } from "../../store/voice.ts";

/** One view, ready to be taken away: its state, and what is written around its pictures. */
export interface ExportContext {
  readonly state: MusubiState;
  readonly voice: Voice;
  readonly title: string;
  readonly caption: string;
  /** What the pictures show, for who cannot see them. */
  readonly description: string;
  readonly kicker: string;
  readonly sources: readonly string[];
  readonly address: string;
  readonly notes: string;
}

/**
 * Of a view that need not be the page's: a store is made for it and thrown away, so that the page stays
 * where it is. `here` is the page's address, `today` an epoch day.
 */
export function exportContext(
  page: MusubiState,
  view: ViewState,
  here: string,
  today: number,
): ExportContext {
  const { index } = page;
  const store = storeOf(page, view);
  const state = store.getState();
  const voice = voiceOf(state);
  const { language: lang, localized, text } = voice;
  const record = currentRecord(state, voice, here, fromEpochDay(today));
  const sources = record.sources.map((place) => sourceWords(place, lang));
  const scene = openStory(state)?.scene;
  const chosen = view.selection === null ? [] : [record.title];
  const filters = activeFilters(view.filters).map((filter) =>
    facetName(index, filter, voice, lang),
  );
  const facts = [
    ...chosen,
    periodWords(view.at === null ? windowOf(state) : { start: -Infinity, end: view.at }, lang),
    ...(filters.length === 0 ? [] : [text.exporting.only(filters.join(", "))]),
    text.app.status(statusCounts(state)),
  ];
  const caption = facts.join(" · ");
  return {
    state,
    voice,
    title: scene === undefined ? localized(index.graph.meta.title) : localized(scene.title),
    caption: scene === undefined ? caption : localized(scene.caption),
    description: scene === undefined ? caption : localized(scene.alt),
    kicker: record.happened === undefined ? "" : dateWords(record.happened, lang),
    sources,
    address: record.address,
    notes: [localized(scene?.notes), ...sources, record.address]
      .filter((line) => line !== "")
      .join("\n"),
  };
}

/** A view that is the page's own shares the page's memory, so that nothing is computed again. */
function storeOf(page: MusubiState, view: ViewState): MusubiStore {
  const { file, stories, systemLanguage } = page;
  const store = createMusubiStore(file, view, systemLanguage);
  const { memory } = view === page.view ? page : store.getState();
  store.setState({ stories, memory });
  return store;
}
