import type { SourceRecord } from "./recordTable.ts";

/**
 * In how many records each spelling of a name is, and in which first.
 *
 *   Italy in rows 2, 3 and 7 → { records: 3, places: ["2", "3", "7"], column: "who" }
 */
export interface NameCount {
  readonly records: number;
  /** The first of them. */
  readonly places: readonly string[];
  /** The heading where it was found first. */
  readonly column: string;
}

/** More are not shown beside a name. */
const mostPlaces = 3;

export function nameCounter(counts: (record: SourceRecord) => boolean) {
  const names = new Map<string, { records: number; places: string[]; column: string }>();
  let last: SourceRecord | null = null;
  let inLast = new Set<string>();
  return {
    counts: names as ReadonlyMap<string, NameCount>,
    /** A name that a record has twice is in one record. */
    add: (name: string, record: SourceRecord, column: string): void => {
      if (record !== last) [last, inLast] = [record, new Set()];
      if (inLast.has(name) || !counts(record)) return;
      inLast.add(name);
      const known = names.get(name);
      if (known === undefined) names.set(name, { records: 1, places: [record.place], column });
      else {
        known.records += 1;
        if (known.places.length < mostPlaces) known.places.push(record.place);
      }
    },
  };
}
