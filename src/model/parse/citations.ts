import type { Citation, Source, TimelineEvent } from "../eventGraph.ts";
import { eventSchema } from "../schema.ts";
import type { Ledger } from "./ledger.ts";
import { nearest } from "./nearest.ts";
import { requireReferences } from "./references.ts";
import { shown } from "./shown.ts";
import { eachRow, rowFinder, type Table } from "./table.ts";

/** What a citation can be about: a field of the event, or who took part, or what it hangs with. */
const citedFields = [...Object.keys(eventSchema.entries), "participations", "links"];

/**
 * Which source says what: an event and a source that exist, and a field that events have. Says for
 * each event, by its index, whether a citation of it is left.
 */
export function checkCitations(
  ledger: Ledger,
  citations: Table<Citation>,
  events: Table<TimelineEvent>,
  sources: Table<Source>,
): Uint8Array {
  const named = new Uint8Array(events.rows.length);
  const eventAt = rowFinder(events);
  eachRow(citations, (citation, index) => {
    const event = eventAt(citation.event);
    if (event === undefined || !sources.ids.has(citation.source)) {
      requireReferences(ledger, citations, index, [
        ["event", citation.event, events],
        ["source", citation.source, sources],
      ]);
      return;
    }
    named[event] = 1;
    const { field } = citation;
    // "place.name" and "title.en" say which part of the field.
    if (field === undefined || citedFields.includes(field.split(".")[0] ?? "")) return;
    ledger.warn("unknown-cited-field", () => {
      return {
        at: [citations.name, index, "field"],
        found: shown(field),
        params: { field, known: citedFields, meant: nearest(field, citedFields) ?? null },
      };
    });
  });
  return named;
}
