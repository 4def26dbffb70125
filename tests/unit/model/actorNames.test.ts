import fc from "fast-check";
import { expect, it } from "vitest";
import { actorNames } from "../../../src/model/actorNames.ts";
import type { Actor, EventGraph } from "../../../src/model/eventGraph.ts";
import { minimalGraph } from "../../fixtures/minimalGraph.ts";

const words = {
  textOf: (text: Readonly<Record<string, string>> | undefined) => text?.["en"] ?? "",
  kindOf: (kind: string) => kind,
};
const actor = (id: string, name: string, more: Partial<Actor> = {}): Actor => ({
  id,
  kind: "person",
  name: { en: name },
  ...more,
});
const office = (from: string, role: string): EventGraph["relations"][number] => ({
  id: `${from}-office`,
  type: "holds_office",
  from,
  to: "x",
  role: { en: role },
});
function namesOf(actors: readonly Actor[], relations: EventGraph["relations"] = []) {
  const { full, short } = actorNames({ ...minimalGraph(), actors, relations }, words);
  return { full: actors.map(({ id }) => full(id)), short: actors.map(({ id }) => short(id)) };
}

it("leaves a name alone that nobody else has", () => {
  expect(namesOf([actor("a", "Ann"), actor("b", "Ben")]).full).toEqual(["Ann", "Ben"]);
});

it.each([
  [
    "office",
    [actor("1", "John Smith"), actor("2", "John Smith")],
    [office("1", "Minister"), office("2", "Governor")],
    ["John Smith (Minister)", "John Smith (Governor)"],
  ],
  [
    "kind",
    [actor("1", "Georgia", { kind: "state" }), actor("2", "Georgia")],
    [],
    ["Georgia (state)", "Georgia (person)"],
  ],
  [
    "code",
    [actor("1", "Georgia", { code: "GE" }), actor("2", "Georgia", { code: "GA" })],
    [office("1", "Minister"), office("2", "Minister")],
    ["Georgia (GE)", "Georgia (GA)"],
  ],
  ["id", [actor("one", "X", { code: "X" }), actor("two", "X")], [], ["X (one)", "X (two)"]],
])("adds the %s where that is what differs", (_, actors, relations, names) => {
  expect(namesOf(actors, relations).full).toEqual(names);
});

it("adds the full name to short names that are alike", () => {
  const actors = ["Republic of Korea", "North Korea"].map((name, at) =>
    actor(String(at), name, { shortName: { en: "Korea" } }),
  );
  expect(namesOf(actors).short).toEqual(["Korea (Republic of Korea)", "Korea (North Korea)"]);
});

it("never calls two the same, whatever they are called", () => {
  const some = fc.record({
    name: fc.constantFrom("A", "B", "C"),
    code: fc.constantFrom("AA", "BB", undefined),
    kind: fc.constantFrom("person" as const, "state" as const),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 12 }), (rows) => {
      const actors = rows.map(({ name, kind, code }, at) =>
        actor(`id-${at}`, name, code === undefined ? { kind } : { kind, code }),
      );
      const { full, short } = namesOf(actors);
      expect(new Set(full).size).toBe(actors.length);
      expect(new Set(short).size).toBe(actors.length);
    }),
  );
});
