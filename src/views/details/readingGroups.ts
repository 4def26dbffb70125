import type { Citation, Source, SourceId } from "../../model/eventGraph.ts";
import { citationUse } from "../../model/sourceRows.ts";

/**
 * Readings that differ, by what they are readings of, each beside the places that bear out the reading
 * taken. Of a meeting that source 4 tells of, while public knowledge has another day:
 *
 *   [{ field: "date", readings: [public knowledge: "2025-03-30"], support: [source 4, ¶ 1] }]
 */
export interface ReadingGroup {
  readonly field: string;
  readonly readings: readonly Citation[];
  readonly support: readonly Citation[];
}

export function readingGroups(
  citations: readonly Citation[],
  sourceById: ReadonlyMap<SourceId, Source>,
): readonly ReadingGroup[] {
  const isReading = (citation: Citation): boolean =>
    citationUse(citation, sourceById.get(citation.source)) === "reading";
  const readings = citations.filter(isReading);
  const fields = [...new Set(readings.map(({ field = "" }) => field))];
  return fields.map((field) => {
    const supports = citations.filter(
      (citation) => citation.stance === "supports" && !isReading(citation),
    );
    const own = supports.filter((citation) => citation.field === field);
    return {
      field,
      readings: readings.filter((reading) => (reading.field ?? "") === field),
      support: own.length > 0 ? own : supports.filter((citation) => citation.field === undefined),
    };
  });
}
