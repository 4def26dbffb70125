/**
 * What a row can do without when it is wrong: the row stays and only the field is left out. Not
 * here is whatever would change what the row says: an event whose `status` is misspelt must not pass
 * for one that happened, nor an office without its `end` for one still held.
 */
export const spareFields = {
  actors: ["shortName", "code", "aliases", "tone", "iso3166", "wikidata"],
  relations: ["role"],
  events: ["shortTitle", "summary", "dateText", "dateNote", "place", "topics"],
  participations: [],
  links: [],
  sources: ["author", "publisher", "url", "published", "note"],
  citations: ["locator", "note"],
  eventTypes: ["parent"],
  topics: [],
  stories: [],
} as const;
