import { viewList } from "../viewList.ts";
import { dateWords } from "../../i18n/dateText.ts";
import { fallbackLanguage, isLanguage, type Language } from "../../i18n/locales.ts";
import { listWords } from "../../i18n/intlWords.ts";
import { type Messages, messagesFor } from "../../i18n/messages.ts";
import { windowDate } from "../../model/dates/windowDate.ts";
import { paragraphsOf } from "../../model/citation.ts";
import type { Citation, Localized, Meta } from "../../model/eventGraph.ts";
import type { SceneDraft } from "../../model/storyEdit.ts";
import type { MusubiState } from "../../store/musubiState.ts";
import { sceneView } from "../../store/viewLink.ts";
import {
  eventCounts,
  filteredEvents,
  shownEvents,
  statusCounts,
  windowOf,
} from "../../store/selectors.ts";

/**
 * The current view as a scene, with texts proposed from the selection, in every language that both data
 * and interface have: editing a text is easier than starting one.
 */
export function sceneDraft(state: MusubiState): SceneDraft {
  const { languages, defaultLanguage } = state.index.graph.meta;
  const own = [...new Set([defaultLanguage, ...languages])];
  const said = own
    .filter((language) => language === defaultLanguage || isLanguage(language))
    .map((language) => [language, proposal(state, language)] as const);
  const inEach = (pick: (words: Proposal) => string): Localized =>
    Object.fromEntries(said.map(([language, words]) => [language, pick(words)]));
  return {
    title: inEach(({ title }) => title),
    caption: inEach(({ caption }) => caption),
    alt: inEach(({ alt }) => alt),
    view: sceneView(state.view),
  };
}

interface Proposal {
  readonly title: string;
  readonly caption: string;
  readonly alt: string;
}

function proposal(state: MusubiState, dataLanguage: string): Proposal {
  const language: Language = isLanguage(dataLanguage) ? dataLanguage : fallbackLanguage;
  const words = messagesFor(language);
  const { index, view } = state;
  const text = (localized: Localized | undefined): string =>
    localized?.[dataLanguage] ?? localized?.[index.graph.meta.defaultLanguage] ?? "";
  const { title, caption, chosen } = chosenWords(state, language, words, text);
  const { events, relationships } = statusCounts(state);
  const { author } = words;
  const picture = viewList[view.show].inText(words);
  const alt = author.altView(
    picture,
    windowWords(state, language),
    events.shown,
    relationships.shown,
    chosen,
  );
  return { title, caption, alt };
}

function chosenWords(
  state: MusubiState,
  language: Language,
  words: Messages,
  text: (localized: Localized | undefined) => string,
): { readonly title: string; readonly caption: string; readonly chosen: string } {
  const { index } = state;
  const { selection } = state.view;
  const nameOf = (id: string): string => text(index.actorById.get(id)?.name) || id;
  const { author } = words;
  if (selection?.kind === "event") {
    const event = index.eventById.get(selection.id);
    const title = text(event?.row.title);
    if (event === undefined) return { title, caption: "", chosen: "" };
    const place = text(event.row.place?.name);
    const when = `${dateWords(event.date, language)}${place === "" ? "" : `, ${place}`}`;
    const what = text(event.row.summary);
    const begin = `${when.charAt(0).toLocaleUpperCase(language)}${when.slice(1)}`;
    const said = what === "" ? `${begin}.` : `${begin}: ${what}`;
    return {
      title,
      caption: `${said}${cited(event.citations, index.sourceById, words)}`,
      chosen: title,
    };
  }
  if (selection?.kind === "relationship") {
    const tie = index.projection.relationshipById.get(selection.id);
    const { focus } = index.graph.meta;
    const ids = selection.id
      .split("~")
      .toSorted((a, b) => Number(b === focus) - Number(a === focus));
    const names = listWords(ids.map(nameOf), language);
    const events = tie?.events ?? [];
    const { shown } = eventCounts(state).relationship(selection.id);
    const citations = events.flatMap((id) => index.eventById.get(id)?.citations ?? []);
    const caption = `${author.pair(names, shown)}${cited(citations, index.sourceById, words)}`;
    return { title: names, caption, chosen: names };
  }
  if (selection?.kind === "actor") {
    const name = nameOf(selection.id);
    const { actor, mentions } = eventCounts(state);
    const [part, spoken] = [actor(selection.id), mentions(selection.id)];
    // A person who acts for a state is not a separate party.
    const own = index.eventsByActor.get(selection.id) ?? [];
    const ofPerson = (): number => {
      const shown = new Set(shownEvents(state));
      return own.filter((event) => shown.has(event)).length;
    };
    const count = part.of > 0 ? part.shown : spoken.of > 0 ? spoken.shown : ofPerson();
    return { title: name, caption: author.actor(name, count), chosen: name };
  }
  const shown = shownEvents(state);
  const { title, description } = index.graph.meta;
  const caption =
    filteredEvents(state).length === index.events.length
      ? text(description)
      : `${author.view(shown.length, index.events.length)}.`;
  return { title: text(title), caption, chosen: "" };
}

/** " (Author: Title, paragraphs 2, 3)", of the first source that is no public knowledge; empty without one. */
function cited(
  citations: readonly Citation[],
  sources: MusubiState["index"]["sourceById"],
  { author }: Messages,
): string {
  const read = citations.filter(
    (one) => one.stance === "supports" && paragraphsOf(sources.get(one.source), [one]).length > 0,
  );
  const source = sources.get(read[0]?.source ?? "");
  if (source === undefined) return "";
  const locators = paragraphsOf(
    source,
    read.filter((one) => one.source === source.id),
  );
  const by = source.author === undefined ? "" : `${source.author}: `;
  return ` (${by}${source.title}, ${author.paragraphs(locators)})`;
}

function windowWords(state: MusubiState, language: Language): string {
  const { start, end } = windowOf(state);
  const until = Math.max(start, Math.min(end, state.view.at ?? end));
  const window = windowDate({ start, end: until });
  return window === null ? "" : dateWords(window, language);
}

/** "My story", in every language that both data and interface have. */
export function newStoryTitle({ languages, defaultLanguage }: Meta): Localized {
  const own = [...new Set([defaultLanguage, ...languages])];
  return Object.fromEntries(
    own
      .filter((language) => language === defaultLanguage || isLanguage(language))
      .map((language) => {
        const { author } = messagesFor(isLanguage(language) ? language : fallbackLanguage);
        return [language, author.newTitle];
      }),
  );
}
