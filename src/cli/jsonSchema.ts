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
  const { $schema, ...rest } = schema;
  const named = {
    $schema,
    title: `Musubi event graph ${formatVersion}`,
    description: "Made by npm run schema from src/model/schema.ts; data/README.md explains it.",
    ...rest,
  };
  return `${JSON.stringify(named, null, 2)}\n`;
}

function sourceOf(requirement: unknown): string {
  return requirement instanceof RegExp ? requirement.source : String(requirement);
}
