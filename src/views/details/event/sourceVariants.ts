import type { Citation, Source, SourceId } from "../../../model/eventGraph.ts";
import { citationUse } from "../../../model/sourceRows.ts";

/**
 * What sources say differently, field by field, with the places that support the version used.
 * For a meeting in source 4 that public knowledge puts on another day:
 *
 *   [{ field: "date", variants: [public knowledge: "2025-03-30"], support: [source 4, ¶ 1] }]
 */
export interface FieldVariants {
  readonly field: string;
  readonly variants: readonly Citation[];
  readonly support: readonly Citation[];
}

export function sourceVariants(
  citations: readonly Citation[],
  sourceById: ReadonlyMap<SourceId, Source>,
): readonly FieldVariants[] {
  const isVariant = (citation: Citation): boolean =>
    citationUse(citation, sourceById.get(citation.source)) === "variant";
  const variants = citations.filter(isVariant);
  const fields = [...new Set(variants.map(({ field = "" }) => field))];
  return fields.map((field) => {
    const supports = citations.filter(
      (citation) => citation.stance === "supports" && !isVariant(citation),
    );
    const own = supports.filter((citation) => citation.field === field);
    return {
      field,
      variants: variants.filter((variant) => (variant.field ?? "") === field),
      support: own.length > 0 ? own : supports.filter((citation) => citation.field === undefined),
    };
  });
}
