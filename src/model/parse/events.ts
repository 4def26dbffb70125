import type { Actor, EventType, TimelineEvent, Topic } from "../eventGraph.ts";
import { breakCircles } from "./cycles.ts";
import type { Ledger } from "./ledger.ts";
import {
  reportRepeated,
  requireReferences,
  spareReference,
  spareReferences,
} from "./references.ts";
import { dropRow, eachRow, type Table, without } from "./table.ts";
import { readDate } from "./dates.ts";
import { checkText, type Languages } from "./localizedText.ts";

/** Wider types: they exist, and no type is wider than itself. */
export function checkEventTypes(ledger: Ledger, eventTypes: Table<EventType>): void {
  spareReferences(ledger, eventTypes, "parent", eventTypes);
  const edges = eventTypes.rows.flatMap((type, index) =>
    type?.parent === undefined ? [] : [{ from: type.id, to: type.parent, index }],
  );
  breakCircles(
    ledger,
    edges,
    ({ index }) => [eventTypes.name, index, "parent"],
    "kind_of",
    ({ index }) => {
      const type = eventTypes.rows[index];
      if (type !== undefined) eventTypes.rows[index] = without(type, "parent");
    },
  );
}

interface EventTargets {
  readonly eventTypes: Table<EventType>;
  readonly topics: Table<Topic>;
  readonly actors: Table<Actor>;
}

/** Events: of a type that exists, on a date that exists; topics and the place's state are spare. */
export function checkEvents(
  ledger: Ledger,
  events: Table<TimelineEvent>,
  { eventTypes, topics, actors }: EventTargets,
  languages: Languages,
): void {
  eachRow(events, (event, index) => {
    checkPlace(ledger, events, index, actors, languages);
    checkTopics(ledger, events, index, topics);
    requireReferences(ledger, events, index, [["type", event.type, eventTypes]]);
    checkDate(ledger, events, index);
  });
}

/** It may be left out only where the file says that none is recorded. */
function checkDate(ledger: Ledger, events: Table<TimelineEvent>, index: number): void {
  const event = events.rows[index];
  const at = [events.name, index, "date"];
  if (event?.date !== undefined) {
    const date = readDate(ledger, at, event.date);
    if (!date.ok) dropRow(events, index, date.error);
  } else if (event !== undefined && event.dateBasis !== "unrecorded")
    dropRow(
      events,
      index,
      ledger.error("missing-field", () => ({
        at,
        found: null,
        params: { of: events.name, field: "date", expected: "events.date", isSpared: false },
      })),
    );
}

function checkPlace(
  ledger: Ledger,
  events: Table<TimelineEvent>,
  index: number,
  actors: Table<Actor>,
  languages: Languages,
): void {
  const event = events.rows[index];
  if (event?.place === undefined) return;
  const at = [events.name, index, "place"];
  const { name, actor } = event.place;
  if (checkText(ledger, languages, name, [...at, "name"]) !== undefined) {
    events.rows[index] = without(event, "place");
  } else if (actor !== undefined && !spareReference(ledger, [...at, "actor"], actor, actors)) {
    events.rows[index] = { ...event, place: without(event.place, "actor") };
  }
}

function checkTopics(
  ledger: Ledger,
  events: Table<TimelineEvent>,
  index: number,
  topics: Table<Topic>,
): void {
  const event = events.rows[index];
  if (event?.topics === undefined) return;
  const kept = event.topics.filter((id, position) => {
    const at = [events.name, index, "topics", position];
    if (!spareReference(ledger, at, id, topics)) return false;
    return !reportRepeated(ledger, event.topics ?? [], position, at);
  });
  if (kept.length < event.topics.length) events.rows[index] = { ...event, topics: kept };
}
