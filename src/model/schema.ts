import * as v from "valibot";

/**
 * The shape of an event graph file, version 1.1 (1.0 has the same without `tone` and `unrecorded`, and a date for each event). Only the
 * shape: references, dates, cycles and URL schemes are checked by `parse`, which knows the whole
 * file. What belongs in each field is worded in `i18n` (`fields.ts`), for problems and for the JSON Schema.
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
/** What is no date is found by `parse`. */
const edtf = text;

/** Named so that the JSON Schema defines each once. */
export const sharedShapes = { id, language };

export const metaSchema = v.object({
  id,
  title: localized,
  description: localized,
  defaultLanguage: language,
  languages: v.array(language),
  asOf: edtf,
  licence: text,
  focus: v.optional(id),
  partners: v.array(id),
});

export const actorSchema = v.object({
  id,
  kind: v.picklist(actorKinds),
  name: localized,
  shortName: v.optional(localized),
  code: v.optional(v.pipe(text, v.regex(/^[\p{L}\p{N}]{2,4}$/u))),
  aliases: v.optional(v.array(text)),
  tone: v.optional(v.picklist([1, 2, 3, 4, 5, 6, 7, 8])),
  iso3166: v.optional(v.pipe(text, v.regex(/^[A-Z]{2,3}(-[A-Z0-9]{1,3})?$/))),
  wikidata: v.optional(v.pipe(text, v.regex(/^Q[1-9]\d*$/))),
});

export const relationSchema = v.object({
  id,
  type: v.picklist(["member_of", "holds_office"]),
  from: id,
  to: id,
  role: v.optional(localized),
  start: v.optional(edtf),
  end: v.optional(edtf),
});

const placeSchema = v.object({
  name: localized,
  actor: v.optional(id),
});

export const eventSchema = v.object({
  id,
  type: id,
  title: localized,
  shortTitle: v.optional(localized),
  summary: v.optional(localized),
  date: v.optional(edtf),
  dateText: v.optional(text),
  dateBasis: v.picklist(dateBases),
  dateNote: v.optional(localized),
  status: v.picklist(statuses),
  place: v.optional(placeSchema),
  topics: v.optional(v.array(id)),
});

export const participationSchema = v.object({
  event: id,
  actor: id,
  role: v.picklist(roles),
  onBehalfOf: v.optional(id),
  status: v.optional(v.literal("planned")),
});

export const linkSchema = v.object({
  from: id,
  to: id,
  type: v.picklist(["part_of", "about", "follows", "fulfils"]),
});

export const sourceSchema = v.object({
  id,
  kind: v.picklist(sourceKinds),
  title: text,
  author: v.optional(text),
  publisher: v.optional(text),
  url: v.optional(text),
  language,
  published: v.optional(edtf),
  note: v.optional(localized),
});

export const citationSchema = v.object({
  event: id,
  field: v.optional(text),
  source: id,
  locator: v.optional(text),
  stance: v.picklist(["supports", "contradicts", "mentions"]),
  value: v.optional(text),
  note: v.optional(localized),
});

export const eventTypeSchema = v.object({
  id,
  name: localized,
  parent: v.optional(id),
});

export const topicSchema = v.object({
  id,
  name: localized,
});

export const sceneSchema = v.object({
  id,
  title: localized,
  caption: localized,
  alt: localized,
  notes: v.optional(localized),
  view: v.record(v.string(), v.string()),
});

export const storySchema = v.object({
  id,
  title: localized,
  scenes: v.array(sceneSchema),
});

export const eventGraphSchema = v.object({
  musubi: v.picklist(formatVersions),
  meta: metaSchema,
  actors: v.array(actorSchema),
  relations: v.array(relationSchema),
  events: v.array(eventSchema),
  participations: v.array(participationSchema),
  links: v.array(linkSchema),
  sources: v.array(sourceSchema),
  citations: v.array(citationSchema),
  eventTypes: v.array(eventTypeSchema),
  topics: v.array(topicSchema),
  stories: v.array(storySchema),
});
