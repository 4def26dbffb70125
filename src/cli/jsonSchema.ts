import { fieldWords } from "../i18n/en/fields.ts";
import { toJsonSchema } from "@valibot/to-json-schema";
import { eventGraphSchema, formatVersion, sharedShapes } from "../model/schema.ts";

export const schemaFile = "data/event-graph.schema.json";

/** The shape of a file as JSON Schema, for editors that check while one writes. */
export function eventGraphJsonSchema(): string {
  const schema = toJsonSchema(eventGraphSchema, {
    target: "draft-2020-12",
    definitions: sharedShapes,
    overrideAction: ({ valibotAction, jsonSchema }) =>
      // JSON Schema reads every pattern as Unicode and has no place for flags.
      valibotAction.type === "regex" && "requirement" in valibotAction
        ? { ...jsonSchema, pattern: sourceOf(valibotAction.requirement) }
        : undefined,
  });
  const { $schema, ...rest } = describedTables(schema as Shape);
  const named = {
    $schema,
    title: `Musubi event graph ${formatVersion}`,
    description: "Made by npm run schema from src/model/schema.ts; data/README.md explains it.",
    ...rest,
  };
  return `${JSON.stringify(named, null, 2)}\n`;
}

interface Shape {
  readonly $schema?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

function describedTables(schema: Shape): Shape {
  const properties = Object.entries(schema.properties ?? {}).map(([name, shape]) => {
    const description = tableWords[name as keyof typeof tableWords];
    return [name, { ...describedFields(shape, name), description }];
  });
  return { ...schema, properties: Object.fromEntries(properties) as Record<string, Shape> };
}

/** Each field of an object, or of the objects of a list, with what belongs in it. */
function describedFields(shape: Shape, of: string): Shape {
  if (shape.items !== undefined) return { ...shape, items: describedFields(shape.items, of) };
  if (shape.properties === undefined) return shape;
  const properties = Object.entries(shape.properties).map(([name, inner]) => {
    const description = fieldWords[`${of}.${name}` as keyof typeof fieldWords];
    return [name, { ...describedFields(inner, `${of}.${name}`), description }];
  });
  return { ...shape, properties: Object.fromEntries(properties) as Record<string, Shape> };
}

const tableWords: Readonly<Record<keyof typeof eventGraphSchema.entries, string>> = {
  musubi: "The version of this format",
  meta: "What the graph is, and from where it is seen",
  actors: "States, alliances, organisations, people",
  relations: "Memberships and offices",
  events: "What happened, was said or is planned",
  participations: "Who took what part in it",
  links: "How events hang together",
  sources: "The documents",
  citations: "Which source says what about which event; every event should have one",
  eventTypes: "The types of events",
  topics: "The topics of events",
  stories: "Scenes to present, in order",
};

function sourceOf(requirement: unknown): string {
  return requirement instanceof RegExp ? requirement.source : String(requirement);
}
