import type { Role } from "../../../model/eventGraph.ts";
import { addParty, type RecordEvent } from "./recordEvent.ts";
import type { RecordFinding } from "./recordFindings.ts";

/** Records with one id are one event: what the first says stands, and all their parties take part. */
export function mergedRecords(
  events: readonly RecordEvent[],
  ids: ReadonlyMap<string, string>,
  findings: RecordFinding[],
): readonly RecordEvent[] {
  const groups = new Map<string, RecordEvent[]>();
  for (const event of events) {
    const [place = ""] = event.places;
    const id = ids.get(place) ?? "";
    const key = id === "" ? `\u0000${place}` : id;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [event]);
    else group.push(event);
  }
  return [...groups.values()].map((group) => {
    const [first, ...others] = group;
    if (first === undefined || others.length === 0) return group[0] as RecordEvent;
    for (const { date, title, places } of others)
      if ((date !== null && date !== first.date) || (title !== "" && title !== first.title))
        findings.push({
          code: "differing-records",
          place: places[0] ?? "",
          column: "",
          cell: title,
        });
    const parties = new Map<string, Role>();
    for (const event of group)
      for (const { name, role } of event.parties) addParty(parties, name, role);
    const list = (of: (event: RecordEvent) => readonly string[]): readonly string[] => [
      ...new Set(group.flatMap(of)),
    ];
    // How a date is known is said where the date is.
    const dated = group.find(({ date }) => date !== null);
    const firstOf = (of: (event: RecordEvent) => string): string =>
      group.map(of).find((text) => text !== "") ?? "";
    return {
      ...first,
      places: list(({ places }) => places),
      title: firstOf(({ title }) => title),
      summary: firstOf(({ summary }) => summary),
      date: dated?.date ?? null,
      basis: (dated ?? first).basis,
      type: firstOf(({ type }) => type),
      place: firstOf(({ place }) => place),
      language: firstOf(({ language }) => language),
      topics: list(({ topics }) => topics),
      sources: list(({ sources }) => sources),
      parties: [...parties].map(([name, role]) => ({ name, role })),
    };
  });
}
