import type { Citation, EventGraph, Source, SourceId } from "./eventGraph.ts";

/**
 * What a citation is for, which decides where it is shown.
 *
 *   field "status"                                     → standing: what became of a plan
 *   public knowledge supports date "2022-06-07"        → basis: from what the date was inferred
 *   an article has participations "Nobou Kishi"        → variant: it differs from what the event says
 *   an article, paragraph 3                            → plain: it speaks of the event
 */
export type CitationUse = "standing" | "basis" | "variant" | "plain";

export function citationUse(citation: Citation, source: Source | undefined): CitationUse {
  if (citation.field === "status") return "standing";
  if (citation.value === undefined) return "plain";
  const known = source?.kind === "public-knowledge";
  return known && citation.stance === "supports" ? "basis" : "variant";
}

/** From what one field of an event was inferred; empty where the source states it. */
export function basisOf(
  event: { readonly citations: readonly Citation[] },
  field: string,
  sourceById: ReadonlyMap<SourceId, Source>,
): readonly Citation[] {
  return event.citations.filter(
    (citation) =>
      citation.field === field &&
      citationUse(citation, sourceById.get(citation.source)) === "basis",
  );
}

/**
 * The sources of an event, each once with the places where it speaks of it. The number is the source's
 * place in the file, so it is the same in every panel.
 */
interface SourceRow {
  readonly source: Source;
  readonly number: number;
  readonly stance: Citation["stance"];
  readonly locators: readonly string[];
  readonly notes: readonly NonNullable<Citation["note"]>[];
}

export function sourceRows(
  graph: EventGraph,
  citations: readonly Citation[],
): readonly SourceRow[] {
  return graph.sources.flatMap((source, place) => {
    const own = citations.filter((citation) => citation.source === source.id);
    if (own.length === 0) return [];
    const plain = own.filter((citation) => citationUse(citation, source) === "plain");
    return [
      {
        source,
        number: place + 1,
        stance: strongest(plain.length > 0 ? plain : own),
        locators: source.kind === "public-knowledge" ? [] : placesOf(own),
        notes: plain.flatMap(({ note }) => (note === undefined ? [] : [note])),
      },
    ];
  });
}

const placesOf = (citations: readonly Citation[]): readonly string[] =>
  [...new Set(citations.flatMap(({ locator }) => locator?.trim() || []))].toSorted(byPlace);

function strongest(citations: readonly Citation[]): Citation["stance"] {
  const stances = new Set(citations.map((citation) => citation.stance));
  if (stances.has("supports")) return "supports";
  return stances.has("contradicts") ? "contradicts" : "mentions";
}

/** Paragraphs by number, then what has no number. */
function byPlace(one: string, other: string): number {
  const [a, b] = [Number.parseInt(one, 10), Number.parseInt(other, 10)];
  return Number.isNaN(a) || Number.isNaN(b)
    ? Number(Number.isNaN(a)) - Number(Number.isNaN(b))
    : a - b;
}
