import type { Citation, Source, SourceId } from "../../model/eventGraph.ts";

/**
 * What a citation is for, which decides where it is told.
 *
 *   field "status"                                     → standing: what became of a plan
 *   public knowledge supports date "2022-06-07"        → basis: from what the date was inferred
 *   an article has participations "Nobou Kishi"        → reading: it differs from what the event says
 *   an article, paragraph 3                            → plain: it speaks of the event
 */
export type CitationUse = "standing" | "basis" | "reading" | "plain";

export function citationUse(citation: Citation, source: Source | undefined): CitationUse {
  if (citation.field === "status") return "standing";
  if (citation.value === undefined) return "plain";
  const known = source?.kind === "public-knowledge";
  return known && citation.stance === "supports" ? "basis" : "reading";
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
