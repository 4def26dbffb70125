import * as v from "valibot";

/**
 * The shape of an event graph file, version 1.1 (1.0 has the same without `tone` and `unrecorded`). Only the
 * shape: references, dates, cycles and URL schemes are checked by `parse`, which knows the whole
 * file. The description of a field here is also the one in the JSON Schema and the one a problem expects.
 *
 *   v.safeParse(actorSchema, { id: "japan", kind: "state", name: { en: "Japan" } })
 */

/** The newest first; files of all of these open. */
export const formatVersions = ["1.1", "1.0"] as const;
export const formatVersion = formatVersions[0];

const actorKinds = ["state", "alliance", "organization", "person", "other"] as const;
export const roles = [
  "participant",
  "host",
  "initiator",
  "signatory",
  "speaker",
  "recipient",
  "named",
  "subject",
] as const;
const statuses = [
  "happened",
  "ongoing",
  "planned",
  "expected",
  "cancelled",
  "claimed",
  "unrecorded",
] as const;
const dateBases = ["stated", "relative", "inferred", "unrecorded"] as const;
const sourceKinds = [
  "article",
  "statement",
  "treaty",
  "dataset",
  "public-knowledge",
  "other",
] as const;

const id = v.pipe(v.string(), v.regex(/^\S+$/));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));
const localized = v.record(v.string(), v.string());
const text = v.string();

/** Named so that the JSON Schema defines each once. */
export const sharedShapes = { id, language };

const idOf = (what: string) => v.pipe(id, v.description(what));
const textOf = (what: string) => v.pipe(text, v.description(what));
const inLanguages = (what: string) => v.pipe(localized, v.description(what));
const languageOf = (what: string) => v.pipe(language, v.description(what));
const edtf = (what: string) =>
  v.pipe(
    text,
    v.description(`${what}: an EDTF date, such as "2024-07-28", "2024-07" or "[..2035]"`),
  );
const idsOf = (what: string) => v.pipe(v.array(id), v.description(what));

export const metaSchema = v.object({
  id: idOf("The id of this graph: text without white space"),
  title: inLanguages('The title in each language, such as { "en": "Japan\'s ties" }'),
  description: inLanguages("What the graph is about, in each language"),
  defaultLanguage: languageOf('The language every text is given in, such as "en"'),
  languages: v.pipe(
    v.array(language),
    v.description('The languages of the graph, such as ["en", "de"]'),
  ),
  asOf: edtf("When the data was last checked"),
  licence: textOf('The licence of the data, such as "CC-BY-4.0"'),
  focus: v.optional(
    idOf("The id of the actor at the centre; if left out, the one with most shared events"),
  ),
  partners: idsOf("Actor ids: the lanes of the timeline, in order"),
});

export const actorSchema = v.object({
  id: idOf('The id of the actor: text without white space, such as "south-korea"'),
  kind: v.pipe(v.picklist(actorKinds), v.description("What sort of actor it is")),
  name: inLanguages('The name in each language, such as { "en": "Italy", "de": "Italien" }'),
  shortName: v.optional(inLanguages("A shorter name in each language, for the pictures")),
  code: v.optional(
    v.pipe(
      text,
      v.regex(/^[\p{L}\p{N}]{2,4}$/u),
      v.description('2 to 4 letters or digits for the mark, such as "IT"'),
    ),
  ),
  aliases: v.optional(
    v.pipe(v.array(text), v.description("Every other spelling that a source uses")),
  ),
  tone: v.optional(
    v.pipe(
      v.picklist([1, 2, 3, 4, 5, 6, 7, 8]),
      v.description("Its colour, if it is a partner: a number from 1 to 8"),
    ),
  ),
  iso3166: v.optional(
    v.pipe(
      text,
      v.regex(/^[A-Z]{2,3}(-[A-Z0-9]{1,3})?$/),
      v.description('The ISO 3166 code in capital letters, such as "IT"'),
    ),
  ),
  wikidata: v.optional(
    v.pipe(text, v.regex(/^Q[1-9]\d*$/), v.description('The Wikidata item, such as "Q38"')),
  ),
});

export const relationSchema = v.object({
  id: idOf("The id of the relation: text without white space"),
  type: v.pipe(
    v.picklist(["member_of", "holds_office"]),
    v.description("holds_office runs from a person to a state, an organisation or an alliance"),
  ),
  from: idOf("The actor id of the member or the office holder"),
  to: idOf("The actor id of what it belongs to"),
  role: v.optional(inLanguages("The office or the kind of membership, in each language")),
  start: v.optional(edtf("When it began")),
  end: v.optional(edtf("When it ended")),
});

const placeSchema = v.object({
  name: inLanguages("The name of the place in each language"),
  actor: v.optional(idOf("The actor id of the state the place is in")),
});

export const eventSchema = v.object({
  id: idOf('The id of the event: text without white space, such as "2023-01-10-rome"'),
  type: idOf("The id of an event type"),
  title: inLanguages("The title in each language"),
  shortTitle: v.optional(inLanguages("A title of at most 28 characters, for the pictures")),
  summary: v.optional(inLanguages("What happened, in each language")),
  date: edtf("When it happened or is to happen"),
  dateText: v.optional(textOf("How the source words the date")),
  dateBasis: v.pipe(
    v.picklist(dateBases),
    v.description(
      "Whether a source states the date, gives it relative to another, it was inferred, or nobody recorded which",
    ),
  ),
  dateNote: v.optional(inLanguages("From what the date was inferred, in each language")),
  status: v.pipe(v.picklist(statuses), v.description("Whether it happened")),
  place: v.optional(v.pipe(placeSchema, v.description("Where it happened"))),
  topics: v.optional(idsOf("Topic ids")),
});

export const participationSchema = v.object({
  event: idOf("The id of the event"),
  actor: idOf("The id of the actor"),
  role: v.pipe(
    v.picklist(roles),
    v.description(
      "The actor's part in the event; named is counted on but absent, subject is spoken about",
    ),
  ),
  onBehalfOf: v.optional(idOf("The actor id of what a person acts for")),
  status: v.optional(
    v.pipe(v.literal("planned"), v.description('"planned" if this part is still to come')),
  ),
});

export const linkSchema = v.object({
  from: idOf("The id of the event that is a part, is about, follows or fulfils"),
  to: idOf("The id of the other event"),
  type: v.pipe(
    v.picklist(["part_of", "about", "follows", "fulfils"]),
    v.description("How the first event stands to the second"),
  ),
});

export const sourceSchema = v.object({
  id: idOf("The id of the source: text without white space"),
  kind: v.pipe(v.picklist(sourceKinds), v.description("What sort of document it is")),
  title: textOf("The title of the document, in its own language"),
  author: v.optional(textOf("Who wrote it")),
  publisher: v.optional(textOf("Who published it")),
  url: v.optional(textOf("Its address, http or https, only where the document itself gives it")),
  language: languageOf('The language of the document, such as "de"'),
  published: v.optional(edtf("When it was published")),
  note: v.optional(inLanguages("A note in each language")),
});

export const citationSchema = v.object({
  event: idOf("The id of the event"),
  field: v.optional(textOf('The field of the event that it is about, such as "date"')),
  source: idOf("The id of the source"),
  locator: v.optional(
    textOf(
      'Where in the source: a body paragraph of an article from "1", "heading", "link", or as the source counts',
    ),
  ),
  stance: v.pipe(
    v.picklist(["supports", "contradicts", "mentions"]),
    v.description("Whether the source says so, says otherwise, or only mentions it"),
  ),
  value: v.optional(textOf("What the source gives instead, in its own words")),
  note: v.optional(inLanguages("A note in each language")),
});

export const eventTypeSchema = v.object({
  id: idOf("The id of the event type: text without white space"),
  name: inLanguages("The name in each language"),
  parent: v.optional(idOf("The id of the wider event type")),
});

export const topicSchema = v.object({
  id: idOf("The id of the topic: text without white space"),
  name: inLanguages("The name in each language"),
});

export const sceneSchema = v.object({
  id: idOf("The id of the scene: text without white space"),
  title: inLanguages("The title in each language"),
  caption: inLanguages("The caption in each language"),
  alt: inLanguages("What the picture shows, in each language, for who cannot see it"),
  notes: v.optional(inLanguages("Notes for the speaker, in each language")),
  view: v.pipe(
    v.record(v.string(), v.string()),
    v.description('The parameters of the link, such as { "show": "network" }'),
  ),
});

export const storySchema = v.object({
  id: idOf("The id of the story: text without white space"),
  title: inLanguages("The title in each language"),
  scenes: v.pipe(v.array(sceneSchema), v.description("The scenes in order")),
});

export const eventGraphSchema = v.object({
  musubi: v.pipe(v.picklist(formatVersions), v.description("The version of this format")),
  meta: v.pipe(metaSchema, v.description("What the graph is, and from where it is seen")),
  actors: v.pipe(v.array(actorSchema), v.description("States, alliances, organisations, people")),
  relations: v.pipe(v.array(relationSchema), v.description("Memberships and offices")),
  events: v.pipe(v.array(eventSchema), v.description("What happened, was said or is planned")),
  participations: v.pipe(v.array(participationSchema), v.description("Who took what part in it")),
  links: v.pipe(v.array(linkSchema), v.description("How events hang together")),
  sources: v.pipe(v.array(sourceSchema), v.description("The documents")),
  citations: v.pipe(
    v.array(citationSchema),
    v.description("Which source says what about which event; every event should have one"),
  ),
  eventTypes: v.pipe(v.array(eventTypeSchema), v.description("The types of events")),
  topics: v.pipe(v.array(topicSchema), v.description("The topics of events")),
  stories: v.pipe(v.array(storySchema), v.description("Scenes to present, in order")),
});
