import { atOnce, inShortTasks, type Steps } from "../../lib/shortTasks.ts";
import type { GraphIndex, IndexedEvent } from "../graphIndex.ts";
import { eventDocument } from "./searchDocuments.ts";
import { queryKeys, searchTokens } from "./searchTokens.ts";
import { isWritten, type Tolerance, tolerances } from "./tolerance.ts";

/**
 * Keeps the events that the search finds for a text: each of its words, in any language or spelling, somewhere in
 * the words about the event, as tolerantly as `tolerance.ts` says. null keeps all.
 */
export function textFilter(
  index: GraphIndex,
  text: string,
): ((event: IndexedEvent) => boolean) | null {
  if (text.trim() === "") return null;
  const keys = queryKeys(text);
  const texts = textsOf(index);
  for (const tolerance of tolerances) {
    const found = eventsWith(texts, keys, tolerance, index.events.length);
    if (found !== null) return ({ order }) => found[order] === keys.length;
  }
  return () => false;
}

/** For each event how many of the keys it has, in their order; null where none has all. */
function eventsWith(
  { lines, words }: EventTexts,
  keys: readonly string[],
  tolerance: Tolerance,
  count: number,
): Uint8Array | null {
  if (keys.length === 0) return null;
  const found = new Uint8Array(count);
  for (const [at, key] of keys.entries()) {
    let any = false;
    for (const [word, numbers] of words) {
      if (!isWritten(key, word, tolerance)) continue;
      for (const number of numbers)
        for (const order of lines[number] ?? [])
          if (found[order] === at) {
            found[order] = at + 1;
            any = true;
          }
    }
    if (!any) return null;
  }
  return found;
}

/** What is written about events. Many share a line, such as a name: it is read once. */
interface EventTexts {
  /** For each line the events it is about, by their rank in time. */
  readonly lines: readonly (readonly number[])[];
  /** By a word, the numbers of its lines. */
  readonly words: ReadonlyMap<string, readonly number[]>;
}

/** Once for an index, when a text is first looked for: for 90,000 events it takes seconds. */
interface Reading {
  readonly steps: Steps<void>;
  texts: EventTexts | null;
}

/** By the ties, which an index shares with the one that has the same events in other lanes. */
const readings = new WeakMap<GraphIndex["ties"], Reading>();

function readingOf(index: GraphIndex): Reading {
  let reading = readings.get(index.ties);
  if (reading === undefined) {
    const begun: Reading = { steps: read(), texts: null };
    function* read(): Steps<void> {
      begun.texts = yield* readTexts(index);
    }
    readings.set(index.ties, (reading = begun));
  }
  return reading;
}

/** Reads the words about all events in short tasks. Who filters before that has what is left read at once. */
export async function readAhead(index: GraphIndex): Promise<void> {
  await inShortTasks(readingOf(index).steps);
}

function textsOf(index: GraphIndex): EventTexts {
  const reading = readingOf(index);
  if (reading.texts === null) atOnce(reading.steps);
  return reading.texts ?? { lines: [], words: new Map() };
}

/** Between two pauses. */
const fewEvents = 50;

function* readTexts(index: GraphIndex): Steps<EventTexts> {
  const byLine = new Map<string, number[]>();
  for (const event of index.events) {
    for (const { text } of eventDocument(index, event).parts) listed(byLine, text, event.order);
    if (event.order % fewEvents === 0) yield;
  }
  const words = new Map<string, number[]>();
  let number = 0;
  for (const line of byLine.keys()) {
    for (const { key } of searchTokens(line)) listed(words, key, number);
    number += 1;
    if (number % fewEvents === 0) yield;
  }
  return { lines: [...byLine.values()], words };
}

/** Adds a number to the list of a text; numbers come in order, each maybe several times. */
function listed(lists: Map<string, number[]>, text: string, number: number): void {
  const list = lists.get(text);
  if (list === undefined) lists.set(text, [number]);
  else if (list.at(-1) !== number) list.push(number);
}
