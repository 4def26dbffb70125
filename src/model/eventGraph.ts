import type { InferOutput } from "valibot";
import type {
  actorSchema,
  citationSchema,
  eventGraphSchema,
  eventSchema,
  eventTypeSchema,
  linkSchema,
  metaSchema,
  participationSchema,
  relationSchema,
  sceneSchema,
  sourceSchema,
  storySchema,
  topicSchema,
} from "./schema.ts";

export type TableName = Exclude<keyof EventGraph, "musubi" | "meta">;

/**
 * The event graph as the program holds it: exactly what a checked file says, table by table.
 * A meeting of three is one event with three participations:
 *
 *   events:         [{ id: "2023-01-10-rome", type: "meeting", date: "2023-01-10", … }]
 *   participations: [{ event: "2023-01-10-rome", actor: "japan", role: "participant" }, …]
 */

type DeepReadonly<T> = { readonly [K in keyof T]: T[K] extends object ? DeepReadonly<T[K]> : T[K] };

export type Localized = Readonly<Record<string, string>>;
export type ActorId = string;
export type EventId = string;
export type SourceId = string;

export type EventGraph = DeepReadonly<InferOutput<typeof eventGraphSchema>>;
export type Meta = DeepReadonly<InferOutput<typeof metaSchema>>;
export type Actor = DeepReadonly<InferOutput<typeof actorSchema>>;
export type Relation = DeepReadonly<InferOutput<typeof relationSchema>>;
export type TimelineEvent = DeepReadonly<InferOutput<typeof eventSchema>>;
export type Participation = DeepReadonly<InferOutput<typeof participationSchema>>;
export type Role = Participation["role"];
export type EventLink = DeepReadonly<InferOutput<typeof linkSchema>>;
export type Source = DeepReadonly<InferOutput<typeof sourceSchema>>;
export type Citation = DeepReadonly<InferOutput<typeof citationSchema>>;
export type EventType = DeepReadonly<InferOutput<typeof eventTypeSchema>>;
export type Topic = DeepReadonly<InferOutput<typeof topicSchema>>;
export type Story = DeepReadonly<InferOutput<typeof storySchema>>;
export type Scene = DeepReadonly<InferOutput<typeof sceneSchema>>;
