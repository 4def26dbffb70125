import type { CitedRecord } from "../io/export/citedRecord.ts";
import { messagesFor } from "../i18n/messages.ts";
import type { CalendarDay } from "../model/dates/calendar.ts";
import type { FuzzyDate } from "../model/dates/fuzzyDate.ts";
import { dateOf } from "../model/dates/dateOf.ts";
import { windowDate } from "../model/dates/windowDate.ts";
import type { ActorId, Citation, Localized } from "../model/eventGraph.ts";
import type { MusubiState } from "./musubiState.ts";
import { language, shownEvents, windowOf } from "./selectors.ts";
import { encodeView } from "./viewLink.ts";
import { eventsById, eventsOf, focusFirst } from "../model/selectedEvents.ts";
import { locatorWords } from "../i18n/citationWords.ts";
import { sourceRows } from "../model/sourceRows.ts";

interface RecordVoice {
  readonly localized: (text: Localized | undefined) => string;
  readonly nameOf: (actor: ActorId) => string;
}

/**
 * What a person sees as a record to cite: the chosen event, relationship or actor with the paragraphs
 * about it, otherwise the view with its sources. The link is that of the whole view;
 * `here` is the page's present address, `accessed` the day on which it is cited.
 */
export function currentRecord(
  state: MusubiState,
  voice: RecordVoice,
  here: string,
  accessed: CalendarDay,
): CitedRecord {
  const { index, view } = state;
  const { meta } = index.graph;
  const lang = language(state);
  const words = messagesFor(lang);
  const asOf = dateOf(meta.asOf);
  const { selection } = view;
  const events = selection === null ? shownEvents(state) : eventsOf(index, selection);
  const citations: readonly Citation[] = events.flatMap((event) => event.citations);
  const happened = happenedOf(state);
  return {
    id: idOf(state),
    title: titleOf(state, voice),
    ...(happened !== null && { happened }),
    collection: voice.localized(meta.title),
    ...(asOf !== null && { asOf }),
    licence: meta.licence,
    address: addressOf(here, encodeView(view)),
    accessed,
    language: lang,
    sources: sourceRows(index.graph, citations).map(({ source, locators }) => ({
      source,
      // A view rests on nearly every paragraph: naming them all would say nothing.
      places: selection === null ? "" : locatorWords(source, locators, words.details.source),
    })),
  };
}

function addressOf(here: string, search: string): string {
  const address = new URL(here);
  address.search = search;
  address.hash = "";
  return address.href;
}

function idOf({ index, view: { selection } }: MusubiState): string {
  return selection?.id ?? index.graph.meta.id;
}

function titleOf(state: MusubiState, { localized, nameOf }: RecordVoice): string {
  const { index, view } = state;
  const { selection } = view;
  switch (selection?.kind) {
    case "event":
      return localized(eventsById(index, [selection.id])[0]?.row.title);
    case "actor":
      return nameOf(selection.id);
    case "relationship": {
      const tie = index.projection.relationshipById.get(selection.id);
      if (tie === undefined) return selection.id;
      return focusFirst(tie, index.graph.meta.focus).map(nameOf).join(" · ");
    }
    default:
      return messagesFor(language(state)).cite.view(shownEvents(state).length, index.events.length);
  }
}

function happenedOf(state: MusubiState): FuzzyDate | null {
  const { index, view } = state;
  if (view.selection?.kind === "event") return index.eventById.get(view.selection.id)?.date ?? null;
  if (view.selection !== null) return null;
  return windowDate(windowOf(state));
}
