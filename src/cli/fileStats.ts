import { messagesFor } from "../i18n/messages.ts";
import type { Language } from "../i18n/locales.ts";
import { actorNames } from "../model/actorNames.ts";
import { epochDayToIso } from "../model/dates/calendar.ts";
import type { DayWindow } from "../model/dates/dayWindow.ts";
import type { Localized } from "../model/eventGraph.ts";
import { datedOf, type GraphIndex } from "../model/graphIndex.ts";
import { localizedText } from "../model/localizedText.ts";
import { countOf, type Problem } from "../model/parse/problem.ts";
import { sourceUses } from "../model/sourceUse.ts";

/** What `stats --json` prints of a file. Lists are whole, the strongest first. */
export interface FileStats {
  readonly file: string;
  readonly title: string;
  /** The version of the format. */
  readonly musubi: string;
  readonly events: number;
  readonly withoutDate: number;
  /** EDTF, the first and the last day; null: no event has a date. */
  readonly span: { readonly from: string; readonly to: string } | null;
  readonly actors: number;
  readonly relationships: number;
  readonly participations: number;
  readonly sources: number;
  readonly citations: number;
  readonly relations: number;
  readonly links: number;
  readonly stories: number;
  readonly problems: { readonly errors: number; readonly warnings: number };
  readonly strongestActors: readonly Counted[];
  readonly strongestTies: readonly (Counted & { readonly actors: readonly string[] })[];
  readonly citedSources: readonly Counted[];
}

export interface Counted {
  readonly id: string;
  readonly name: string;
  readonly events: number;
}

export function statsOf(
  file: string,
  index: GraphIndex,
  problems: readonly Problem[],
  language: Language,
): FileStats {
  const { graph, projection } = index;
  const textOf = (text: Localized | undefined): string =>
    localizedText(text, language, graph.meta.defaultLanguage);
  const { kinds } = messagesFor(language).details;
  const names = actorNames(graph, { textOf, kindOf: (kind) => kinds[kind] });
  const span = spanOf(index);
  return {
    file,
    title: textOf(graph.meta.title),
    musubi: graph.musubi,
    events: graph.events.length,
    withoutDate: graph.events.length - datedOf(index.events).length,
    span: span === null ? null : { from: epochDayToIso(span.start), to: epochDayToIso(span.end) },
    actors: graph.actors.length,
    relationships: projection.relationshipCount,
    participations: graph.participations.length,
    sources: graph.sources.length,
    citations: graph.citations.length,
    relations: graph.relations.length,
    links: graph.links.length,
    stories: graph.stories.length,
    problems: { errors: countOf(problems, "error"), warnings: countOf(problems, "warning") },
    strongestActors: strongestFirst(
      graph.actors.map(({ id }) => ({
        id,
        name: names.full(id),
        events: projection.eventCount.get(id) ?? 0,
      })),
    ),
    strongestTies: strongestFirst(
      projection.relationships
        .filter(({ kind }) => kind === "cooperation")
        .map(({ id, a, b, count }) => ({
          id,
          name: [a, b].map(names.full).join(" – "),
          actors: [a, b],
          events: count,
        })),
    ),
    citedSources: strongestFirst(
      sourceUses(index).map(({ source, supports, contradicts, mentions }) => ({
        id: source.id,
        name: source.title,
        events: supports + contradicts + mentions,
      })),
    ),
  };
}

/** Those with as many by name. */
function strongestFirst<One extends Counted>(all: readonly One[]): readonly One[] {
  return all.toSorted((a, b) => b.events - a.events || (a.name < b.name ? -1 : 1));
}

/** All days on which an event may have been, as far as they are known. */
export function spanOf({ events }: GraphIndex): DayWindow | null {
  let [start, end] = [Infinity, -Infinity];
  for (const { date } of datedOf(events))
    [start, end] = [Math.min(start, date.known.earliest), Math.max(end, date.known.latest)];
  return start <= end ? { start, end } : null;
}
