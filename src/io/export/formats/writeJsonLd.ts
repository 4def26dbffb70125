import { citedSource } from "../../../model/citation.ts";
import type { FuzzyDate } from "../../../model/dates/fuzzyDate.ts";
import type { Actor, EventGraph, Localized, Source } from "../../../model/eventGraph.ts";
import type { WriteGraph } from "../graphFormat.ts";
import { plainGraph, sourcesCited, utf8, type PlainEvent, type PlainParty } from "./plainEvents.ts";

/**
 * JSON-LD 1.1 with `Event` of schema.org, in all languages of the data. A day, a month or a year and what lasts from one to another are
 * dates of ISO 8601; any other date is a value of the datatype EDTF. Who hosts organises, who speaks performs, and
 * whoever else takes part attends.
 */
export const writeJsonLd: WriteGraph = (graph, { language }) => {
  const { events } = plainGraph(graph, language);
  const said = (text: Localized): unknown => {
    const all = Object.entries(text).map(([one, value]) => ({ "@language": one, "@value": value }));
    // A reader of one language takes the first.
    return all.length === 1
      ? all[0]
      : all.toSorted(
          (a, b) => Number(b["@language"] === language) - Number(a["@language"] === language),
        );
  };
  const document = {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Dataset",
        "@id": "#data",
        name: said(graph.meta.title),
        description: said(graph.meta.description),
        ...(graph.meta.licence !== "" && { license: licenceNode(graph.meta.licence) }),
      },
      ...events.map((event) => eventNode(event, graph, said)),
    ],
  };
  return Promise.resolve(utf8(`${JSON.stringify(document, null, 2)}\n`));
};

/** Of schema.org it is an address or a work. */
const licenceNode = (licence: string) =>
  /^https?:\/\/\S+$/iu.test(licence) ? licence : { "@type": "CreativeWork", name: licence };

function eventNode(
  event: PlainEvent,
  { topics, eventTypes, links }: EventGraph,
  said: (text: Localized) => unknown,
): object {
  const { row, date, parties } = event;
  const of = (...roles: readonly string[]): readonly object[] =>
    parties.filter(({ role }) => roles.includes(role)).map((party) => actorNode(party, said));
  const type = eventTypes.find(({ id }) => id === row.type);
  const keywords = (row.topics ?? []).flatMap((id) => {
    const name = topics.find((topic) => topic.id === id)?.name;
    return name === undefined ? [] : [{ "@type": "DefinedTerm", name: said(name) }];
  });
  const whole = links.find(({ from, type: sort }) => from === event.id && sort === "part_of");
  return filled({
    "@type": "Event",
    "@id": `#event-${encodeURIComponent(event.id)}`,
    name: said(row.title),
    description: row.summary === undefined ? undefined : said(row.summary),
    additionalType: type === undefined ? undefined : said(type.name),
    ...datesOf(date),
    eventStatus: `https://schema.org/Event${row.status === "cancelled" ? "Cancelled" : "Scheduled"}`,
    location:
      row.place === undefined ? undefined : { "@type": "Place", name: said(row.place.name) },
    organizer: of("host"),
    performer: of("speaker"),
    attendee: of("participant", "initiator", "signatory", "recipient"),
    contributor: of("named"),
    // A thing of no known kind would be read as a topic.
    about: parties
      .filter(({ role, actor }) => role === "subject" && actor.kind !== "other")
      .map((party) => actorNode(party, said)),
    keywords,
    superEvent:
      whole === undefined ? undefined : { "@id": `#event-${encodeURIComponent(whole.to)}` },
    citation: sourcesCited(event).map(sourceNode),
  });
}

/** What says nothing is left out. */
function filled(node: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

const iso = /^-?\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/u;

function datesOf(date: FuzzyDate | null): object {
  if (date === null) return {};
  const [from = "", to = ""] = date.edtf.split("/");
  if (iso.test(from) && (to === "" ? from === date.edtf : iso.test(to)))
    return { startDate: from, ...(to !== "" && { endDate: to }) };
  return {
    startDate: { "@type": "http://id.loc.gov/datatypes/edtf/EDTF", "@value": date.edtf },
  };
}

const kinds: Readonly<Record<Actor["kind"], string>> = {
  state: "Country",
  alliance: "Organization",
  organization: "Organization",
  person: "Person",
  other: "Thing",
};

function actorNode({ actor }: PlainParty, said: (text: Localized) => unknown): object {
  return filled({
    "@type": kinds[actor.kind],
    "@id": `#actor-${encodeURIComponent(actor.id)}`,
    name: said(actor.name),
    alternateName: actor.aliases ?? [],
    sameAs:
      actor.wikidata === undefined ? undefined : `http://www.wikidata.org/entity/${actor.wikidata}`,
  });
}

function sourceNode(source: Source): object {
  const { author, publisher, address, language, published } = citedSource(source);
  return filled({
    "@type": source.kind === "article" ? "Article" : "CreativeWork",
    name: source.title,
    author,
    publisher,
    inLanguage: language,
    datePublished: published?.edtf,
    url: address,
  });
}
