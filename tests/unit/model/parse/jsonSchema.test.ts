import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { eventGraphJsonSchema, schemaFile } from "../../../../src/cli/jsonSchema.ts";

interface Shape {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly $ref?: string;
}

function fieldsOf(shape: Shape, path: string): readonly (readonly [string, Shape])[] {
  const items = shape.items === undefined ? [] : fieldsOf(shape.items, `${path}[]`);
  const own = Object.entries(shape.properties ?? {}).flatMap(([name, inner]) => {
    const place = path === "" ? name : `${path}.${name}`;
    return [[place, inner] as const, ...fieldsOf(inner, place)];
  });
  return [...own, ...items];
}

describe("the JSON Schema", () => {
  it("in data/ is what the shapes give now (else: npm run schema)", () => {
    expect(readFileSync(schemaFile, "utf8")).toBe(eventGraphJsonSchema());
  });

  it("says of every field what belongs in it", () => {
    const fields = fieldsOf(JSON.parse(eventGraphJsonSchema()) as Shape, "");
    expect(fields.length).toBeGreaterThan(80);
    const silent = fields.filter(([, { description }]) => !/\w{3}/.test(description ?? ""));
    expect(silent.map(([place]) => place)).toEqual([]);
  });
});
