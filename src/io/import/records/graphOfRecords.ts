import { namesNoSource } from "./cellText.ts";
import type {
  Actor,
  Citation,
  EventGraph,
  EventType,
  Participation,
  Source,
  TimelineEvent,
  Topic,
} from "../../../model/eventGraph.ts";
import { formatVersion } from "../../../model/schema.ts";
import type { RecordEvent } from "./recordEvent.ts";
import type { Mapping } from "./mapping.ts";
import type { KnownActor, RecordTable } from "./recordTable.ts";
import { strongestPartners } from "../../../model/strongestPartners.ts";

/**
 * The events of records as an event graph. What no record says is "unrecorded": how a date is known, whether it took
 * place. The file is the one source, a record's place the locator; a source that a record names itself comes first.
 *
 *   2021-03-05, Talks, "Italy; Japan" in row 2 of ties.csv
 *     → events [{ id: "row-2", date: "2021-03-05", … }], participations of "italy" and "japan",
 *       citations [{ event: "row-2", source: "file", locator: "row 2" }]
 */
export interface GraphWords {
  /** Of the file, without its folder. */
  readonly fileName: string;
  /** The language in which titles are taken to be written. */
  readonly language: string;
  /** EDTF: when the file was read. */
  readonly today: string;
  /** "67 rows of events.csv". */
  readonly description: string;
  /** "row 12", "letter 12". */
  readonly locator: (place: string) => string;
  /** For a record that has no title: of what it says besides. */
  readonly title: (type: string, names: readonly string[]) => string;
  /** The type of events that have none. */
  readonly type: string;
  readonly licence: string;
}

export function graphOfRecords(
  table: RecordTable,
  mapping: Mapping,
  events: readonly RecordEvent[],
  words: GraphWords,
): EventGraph {
  const { language } = words;
  const text = (said: string) => ({ [language]: said });
  // The format wants each text in the language of the graph: one that is in another is there under both.
  const own = (said: string, of: string) =>
    of === "" || of === language ? text(said) : { [language]: said, [of]: said };
  let spoken = language;
  const actorKey = actorKeys(table);
  const actors = rows<Actor>((key, id) => actorOf(table, key, id, text));
  const types = rows<EventType>((name, id) => ({ id, name: text(name) }));
  const topics = rows<Topic>((name, id) => ({ id, name: text(name) }));
  const sources = rows<Source>((name, id) => sourceOf(table, name, id, spoken));
  const fileSource: Source = { id: "file", kind: "dataset", title: words.fileName, language };
  sources.reserve("file");
  const participations: Participation[] = [];
  const citations: Citation[] = [];
  const eventIds = uniqueIds();
  const eventRows = events.map((event): TimelineEvent => {
    const [place = ""] = event.places;
    // A source is in the language of the first record that cites it.
    spoken = event.language === "" ? language : event.language;
    const id = eventIds(`${table.unit}-${idOf(place)}`);
    for (const { name, role } of event.parties)
      participations.push({ event: id, actor: actors.id(actorKey(name)), role });
    addCitations(citations, id, event, sources.id, words);
    const title = event.title === "" ? titleFor(event, table, words) : event.title;
    // In the order of the format, and no object for each field: of 90,000 rows that takes half a second.
    const row: Unfinished<TimelineEvent> = {
      id,
      type: types.id(event.type === "" ? words.type : event.type),
      title: event.title === "" ? text(title) : own(title, event.language),
    };
    if (event.summary !== "") row.summary = own(event.summary, event.language);
    if (event.date !== null) row.date = event.date;
    if (event.dateText !== "") row.dateText = event.dateText;
    row.dateBasis = event.date === null ? "unrecorded" : event.basis;
    row.status = event.status;
    if (event.place !== "") row.place = { name: text(event.place) };
    if (event.topics.length > 0) row.topics = event.topics.map(topics.id);
    return row as TimelineEvent;
  });
  const named = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : actors.known(actorKey(name));
  const partners = mapping.partners?.flatMap((name) => named(name) ?? []);
  const tied = strongestPartners(participations, named(mapping.focus ?? table.about.focus));
  return {
    musubi: formatVersion,
    meta: {
      id: idOf(words.fileName.replace(/\.[^.]*$/u, "")) || "file",
      title: text(mapping.title ?? table.about.title ?? titleOfFile(words.fileName)),
      description: text(table.about.description ?? words.description),
      defaultLanguage: language,
      languages: [language],
      asOf: words.today,
      licence: table.about.licence ?? words.licence,
      ...(tied.focus !== null && { focus: tied.focus }),
      partners: (partners ?? tied.partners).filter((id) => id !== tied.focus),
    },
    actors: actors.list(),
    relations: [],
    events: eventRows,
    participations,
    links: [],
    sources: [fileSource, ...sources.list()],
    citations,
    eventTypes: types.list(),
    topics: topics.list(),
    stories: [],
  };
}

type Unfinished<Row> = { -readonly [Field in keyof Row]?: Row[Field] };

function titleFor({ type, parties }: RecordEvent, table: RecordTable, words: GraphWords): string {
  return words.title(
    type,
    parties.map(({ name }) => knownName(table, name)),
  );
}

/** "events-without-actors.csv" → "events without actors". */
function titleOfFile(name: string): string {
  const title = name
    .replace(
      /(?:\.(?:json|csv|tsv|tab|txt|xml|gexf|graphml|ics|md|jsonld|cmif|tei|stix|misp|musubi))*\.[a-z][a-z\d]{1,8}$/iu,
      "",
    )
    .replaceAll(/[-_]+/gu, " ")
    .trim();
  return title === "" ? name : title;
}

/** A cell may name an actor by the file's own key. */
function knownName({ actors }: RecordTable, name: string): string {
  return actors.get(name)?.name ?? name;
}

/** Which cells mean one actor: those of a known one, by the file's own keys or by its name. */
function actorKeys({ actors }: RecordTable): (cell: string) => string {
  const keys = new Map<KnownActor, string>();
  const byName = new Map<string, string>();
  for (const [key, known] of actors) {
    if (!keys.has(known)) keys.set(known, key);
    if (!byName.has(known.name)) byName.set(known.name, keys.get(known) ?? key);
  }
  return (cell) => {
    const known = actors.get(cell);
    return (known === undefined ? byName.get(cell) : keys.get(known)) ?? cell;
  };
}

function actorOf(
  { actors }: RecordTable,
  key: string,
  id: string,
  text: (said: string) => Readonly<Record<string, string>>,
): Actor {
  const known = actors.get(key);
  return {
    id,
    kind: known?.kind ?? "other",
    name: text(known?.name ?? key),
    ...(known?.aliases !== undefined &&
      known.aliases.length > 0 && { aliases: [...known.aliases] }),
    ...(known?.wikidata !== undefined && { wikidata: known.wikidata }),
  };
}

function sourceOf({ sources }: RecordTable, name: string, id: string, language: string): Source {
  const known = sources?.get(name);
  if (known !== undefined) return { id, kind: "other", language, ...known };
  const address = /^www\./iu.test(name) ? `https://${name}` : name;
  // "https://example.org (seen in May)" leads there too.
  const [first = ""] = /^https?:\/\/\S+/iu.exec(address) ?? [];
  const url = first === address ? first : first.replace(/[|,;.]+$/u, "");
  if (!URL.canParse(url)) return { id, kind: "other", title: name, language };
  return { id, kind: "other", title: url === address ? titleOfAddress(url) : name, url, language };
}

/** "https://www.example.org/news/2003/talks.html" → "example.org/news/2003/talks.html", cut in the middle of a long path. */
function titleOfAddress(address: string): string {
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^www\./u, "");
  const path = pathname === "/" ? "" : pathname;
  return path.length > 60 ? `${host}/…${path.slice(-50)}` : `${host}${path}`;
}

function addCitations(
  citations: Citation[],
  id: string,
  { sources, places, locator }: RecordEvent,
  sourceId: (name: string) => string,
  words: GraphWords,
): void {
  const stance = "supports";
  const own = sources.length === 0 ? sources : sources.filter((name) => !namesNoSource(name));
  for (const name of own) {
    const source = sourceId(name);
    citations.push(
      locator === "" ? { event: id, stance, source } : { event: id, stance, source, locator },
    );
  }
  if (own.length > 0) return;
  for (const place of places)
    citations.push({ event: id, stance, source: "file", locator: words.locator(place) });
}

/** Rows of a table that names ask for, each made once, with an id of its own. */
function rows<Row>(make: (name: string, id: string) => Row) {
  const ids = new Map<string, string>();
  const list: Row[] = [];
  const unique = uniqueIds();
  return {
    id: (name: string): string => {
      const known = ids.get(name);
      if (known !== undefined) return known;
      const id = unique(idOf(name) || "unnamed");
      ids.set(name, id);
      list.push(make(name, id));
      return id;
    },
    known: (name: string): string | undefined => ids.get(name),
    reserve: (id: string): void => void unique(id),
    list: (): Row[] => list,
  };
}

function uniqueIds(): (wish: string) => string {
  const taken = new Map<string, number>();
  return (wish) => {
    const count = taken.get(wish);
    if (count === undefined) {
      taken.set(wish, 1);
      return wish;
    }
    let next = count + 1;
    while (taken.has(`${wish}-${next}`)) next += 1;
    taken.set(wish, next);
    taken.set(`${wish}-${next}`, 1);
    return `${wish}-${next}`;
  };
}

/** A name as an id: "Côte d’Ivoire" → "cote-d-ivoire", "東京" stays. */
function idOf(name: string): string {
  // Numbers of rows.
  if (/^[a-z\d]{1,80}$/u.test(name)) return name;
  return name
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036F]/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, "-")
    .replaceAll(/^-+|-+$/gu, "")
    .slice(0, 80);
}
