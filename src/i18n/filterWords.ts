import type { Language } from "./locales.ts";
import { messagesFor } from "./messages.ts";
import { yearWords } from "./dayWords.ts";
import { isolated } from "../lib/bidi.ts";
import type { ActorId, Localized } from "../model/eventGraph.ts";
import { type Facet, facets, type Filters } from "../model/filter.ts";
import type { GraphIndex } from "../model/graphIndex.ts";

/** One value that a person has chosen to filter by. */
export type ActiveFilter =
  | { readonly facet: Facet; readonly value: string | number }
  | { readonly facet: "text"; readonly value: string };

/** Tells chosen values apart in a list. */
export const keyOf = ({ facet, value }: ActiveFilter): string => `${facet} ${value}`;

/** Everything that is filtered by, in the order of the bar. */
export function activeFilters(filters: Filters): readonly ActiveFilter[] {
  const chosen = facets.flatMap((facet): ActiveFilter[] =>
    [...filters[facet]].map((value) => ({ facet, value })),
  );
  const text = filters.text.trim();
  return text === "" ? chosen : [...chosen, { facet: "text", value: text }];
}

interface FacetVoice {
  readonly localized: (text: Localized | undefined) => string;
  readonly nameOf: (actor: ActorId) => string;
}

/** How a value of a facet is called. */
export function facetName(
  index: GraphIndex,
  { facet, value }: ActiveFilter,
  { localized, nameOf }: FacetVoice,
  language: Language,
): string {
  const id = String(value);
  switch (facet) {
    case "partner":
      return nameOf(id);
    case "type":
      return named(index.eventTypeById.get(id)?.name, id, localized);
    case "topic":
      return named(index.topicById.get(id)?.name, id, localized);
    case "source":
      return isolated(index.sourceById.get(id)?.title ?? id);
    case "year":
      return yearWords(Number(value), language);
    case "text":
      return messagesFor(language).filters.quoted(isolated(id));
  }
}

function named(
  name: Localized | undefined,
  id: string,
  localized: (text: Localized | undefined) => string,
): string {
  return name === undefined ? id : localized(name);
}
