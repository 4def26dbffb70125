import * as v from "valibot";
import {
  actorSchema,
  citationSchema,
  eventSchema,
  eventTypeSchema,
  linkSchema,
  participationSchema,
  relationSchema,
  sourceSchema,
  topicSchema,
} from "../model/schema.ts";

/**
 * What may be asked of data that no browser holds, version 1, as JSON: the same schemas check both sides. A question has ids of
 * the data and integers, no text but what an actor's name is looked for with. Days are those of `model/dates/calendar.ts`
 * (0 is 1 January 1970).
 *
 *   ask("ties", { scope: { focus: "japan" }, kind: "pairs", limit: 2 })
 *     → { contract: 1, data: "5f0c…", events: 3015, ties: [{ parties: ["china", "japan"], events: 584 }, …] }
 */
export const contractVersion = 1;

/** Nobody asks for more at once; a server may allow less. */
export const most = {
  ids: 1_000,
  idLength: 1_000,
  ties: 1_000,
  page: 2_000,
  bins: 20_000,
  actors: 100,
} as const;

const id = v.pipe(v.string(), v.regex(/^\S+$/), v.maxLength(most.idLength));
const ids = v.pipe(v.array(id), v.maxLength(most.ids));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Of 32 bits, as the engines keep it. */
const integer = v.pipe(v.number(), v.integer(), v.minValue(-(2 ** 31)), v.maxValue(2 ** 31 - 1));
const upTo = (limit: number, usual: number) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limit)), usual);

/**
 * Which events are meant: those in which the focus takes part or is named, with any of the partners, of any of the types, that
 * may lie between the days (both inside). What is left out, or empty, leaves out none. Without a focus, any of the partners is
 * enough; an event without a date lies within every span. `among`: with a focus also the events that two or more of the partners
 * share without it; where none are chosen, of its thousand strongest.
 */
const scopeSchema = v.strictObject({
  focus: v.optional(id),
  partners: v.optional(ids, []),
  from: v.optional(integer),
  to: v.optional(integer),
  types: v.optional(ids, []),
  among: v.optional(v.boolean()),
});

/** A year by its number, a month as 12 × year + its place from 0, a day as such. */
const periodUnits = ["year", "month", "day"] as const;
export const tieKinds = ["pairs", "sets"] as const;

const periods = v.array(v.strictObject({ period: integer, events: count }));
const localized = v.record(v.string(), v.string());
const counted = v.array(v.strictObject({ id, name: localized, events: count }));

/** In every answer: how many events it speaks of, and which state of the data. */
const answer = {
  contract: v.literal(contractVersion),
  data: v.string(),
  events: count,
};

/** Every question, with the shape of what is asked and of what is answered. */
export const questions = {
  /** What the data is; its events are all of them. */
  about: {
    asked: v.strictObject({}),
    answered: v.strictObject({
      ...answer,
      title: localized,
      languages: v.array(v.string()),
      focus: v.nullable(id),
      actors: count,
      types: count,
      /** Of what is dated. */
      first: v.nullable(integer),
      last: v.nullable(integer),
      /** How many events this server opens at once. */
      most: count,
    }),
  },
  /**
   * Events per lane and period in which they begin, by lane, then period. The lane null has the whole scope; the others are
   * `lanes`, the scope's partners where these are left out.
   */
  bins: {
    asked: v.strictObject({
      scope: scopeSchema,
      unit: v.optional(v.picklist(periodUnits), "month"),
      lanes: v.optional(ids),
    }),
    answered: v.strictObject({
      ...answer,
      undated: count,
      bins: v.array(v.strictObject({ lane: v.nullable(id), period: integer, events: count })),
    }),
  },
  /**
   * Who shares events, strongest first, then by id. Pairs: any two parties, of the focus only its own (but for `among`); an event of three is one of
   * each of its pairs. Sets: exactly these three or more. With a unit each tie has its counts per period.
   */
  ties: {
    asked: v.strictObject({
      scope: scopeSchema,
      kind: v.optional(v.picklist(tieKinds), "pairs"),
      limit: upTo(most.ties, 100),
      unit: v.optional(v.picklist(periodUnits)),
    }),
    answered: v.strictObject({
      ...answer,
      ties: v.array(
        v.strictObject({ parties: v.array(id), events: count, periods: v.optional(periods) }),
      ),
    }),
  },
  /** Rows of the event graph, in order of time: the events behind `after`, and of the other tables what these need. */
  page: {
    asked: v.strictObject({
      scope: scopeSchema,
      after: v.optional(integer),
      limit: upTo(most.page, 500),
    }),
    answered: v.strictObject({
      ...answer,
      page: v.strictObject({
        events: v.array(eventSchema),
        participations: v.array(participationSchema),
        citations: v.array(citationSchema),
        links: v.array(linkSchema),
        sources: v.array(sourceSchema),
        actors: v.array(actorSchema),
        relations: v.array(relationSchema),
        eventTypes: v.array(eventTypeSchema),
        topics: v.array(topicSchema),
      }),
      /** For `after`; null: this is the last page. */
      next: v.nullable(integer),
    }),
  },
  /**
   * What one may choose: types as if none were chosen, partners (without a focus: all parties) as if none were, the days as if
   * there were no span; each strongest first, then by id.
   */
  facets: {
    asked: v.strictObject({ scope: scopeSchema, limit: upTo(most.ties, 100) }),
    answered: v.strictObject({
      ...answer,
      types: counted,
      partners: counted,
      /** What the focus is called. */
      focus: v.nullable(localized),
      /** All of them, listed or not. */
      typeCount: count,
      partnerCount: count,
      first: v.nullable(integer),
      last: v.nullable(integer),
    }),
  },
  /** Whose name, other name or id has this text, most events first, then by id; without text all. */
  actors: {
    asked: v.strictObject({
      query: v.pipe(v.string(), v.maxLength(200)),
      limit: upTo(most.actors, 20),
      language: v.optional(v.pipe(v.string(), v.maxLength(35))),
    }),
    answered: v.strictObject({
      ...answer,
      actors: v.array(v.strictObject({ id, name: v.string(), events: count })),
    }),
  },
} as const;

export type QuestionName = keyof typeof questions;
export type Scope = v.InferOutput<typeof scopeSchema>;
export type PeriodUnit = (typeof periodUnits)[number];
export type TieKind = (typeof tieKinds)[number];
/** As it is asked: what has a usual value may be left out. */
export type Asked<Q extends QuestionName> = v.InferInput<(typeof questions)[Q]["asked"]>;
export type Question<Q extends QuestionName> = v.InferOutput<(typeof questions)[Q]["asked"]>;
export type Answer<Q extends QuestionName> = v.InferOutput<(typeof questions)[Q]["answered"]>;

/** Why there is no answer. The first four are about the question; the others may pass. */
const engineErrorCodes = [
  "bad-question",
  "unknown-id",
  "too-many",
  "not-allowed",
  "too-slow",
  "too-large",
  "engine-down",
  "cut-off",
  "cancelled",
  "changed",
  "failed",
] as const;

export type EngineErrorCode = (typeof engineErrorCodes)[number];

export const engineErrorSchema = v.strictObject({
  code: v.picklist(engineErrorCodes),
  /** In English, for logs; the page words the code. */
  message: v.string(),
});

export class EngineError extends Error {
  readonly code: EngineErrorCode;

  constructor(code: EngineErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What answers the questions: the browser's own columns, or a database. */
export interface Engine {
  readonly ask: <Q extends QuestionName>(
    name: Q,
    question: Asked<Q>,
    signal?: AbortSignal,
  ) => Promise<Answer<Q>>;
}
