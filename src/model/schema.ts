import * as v from "valibot";

/**
 * The shape of an event graph file, version 1.0. Only the shape: references, dates, cycles and URL
 * schemes are checked by `parse`, which knows the whole file.
 *
 *   v.safeParse(eventGraphSchema.entries.actors.item, { id: "japan", kind: "state", name: { en: "Japan" } })
 */

const id = v.pipe(v.string(), v.regex(/^\S+$/u));
const localized = v.record(v.string(), v.string());
const edtf = v.string();

export const actorKinds = ["state", "alliance", "organization", "person", "other"] as const;
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
export const statuses = ["happened", "ongoing", "planned", "expected", "cancelled", "claimed"] as const;
export const dateBases = ["stated", "relative", "inferred"] as const;

export const metaSchema = v.object({
  id,
  title: localized,
  description: localized,
  defaultLanguage: v.string(),
  languages: v.array(v.string()),
  asOf: edtf,
  licence: v.string(),
  focus: id,
  partners: v.array(id),
});

export const actorSchema = v.object({
  id,
  kind: v.picklist(actorKinds),
  name: localized,
  shortName: v.optional(localized),
  code: v.optional(v.pipe(v.string(), v.minLength(2), v.maxLength(4))),
  aliases: v.optional(v.array(v.string())),
  iso3166: v.optional(v.string()),
  wikidata: v.optional(v.string()),
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

export const eventSchema = v.object({
  id,
  type: id,
  title: localized,
  shortTitle: v.optional(localized),
  summary: v.optional(localized),
  date: edtf,
  dateText: v.optional(v.string()),
  dateBasis: v.picklist(dateBases),
  dateNote: v.optional(localized),
  status: v.picklist(statuses),
  place: v.optional(v.object({ name: localized, actor: v.optional(id) })),
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
  kind: v.picklist(["article", "statement", "treaty", "dataset", "public-knowledge", "other"]),
  title: v.string(),
  author: v.optional(v.string()),
  publisher: v.optional(v.string()),
  url: v.optional(v.string()),
  language: v.string(),
  published: v.optional(edtf),
  note: v.optional(localized),
});

export const citationSchema = v.object({
  event: id,
  field: v.optional(v.string()),
  source: id,
  locator: v.string(),
  stance: v.picklist(["supports", "contradicts", "mentions"]),
  value: v.optional(v.string()),
  note: v.optional(localized),
});

export const eventTypeSchema = v.object({ id, name: localized, parent: v.optional(id) });
export const topicSchema = v.object({ id, name: localized });

export const sceneSchema = v.object({
  id,
  title: localized,
  caption: localized,
  alt: localized,
  notes: v.optional(localized),
  view: v.record(v.string(), v.string()),
});

export const storySchema = v.object({ id, title: localized, scenes: v.array(sceneSchema) });

export const eventGraphSchema = v.object({
  musubi: v.literal("1.0"),
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
