import { expect, it } from "vitest";
import { indexGraph } from "../../../../src/model/graphIndex.ts";
import { nativeName } from "../../../../src/views/details/actor/actorFacts.ts";
import { detailedGraph } from "../../../fixtures/detailedGraph.ts";

const index = indexGraph({
  ...detailedGraph,
  actors: detailedGraph.actors.map((actor) =>
    actor.id === "fumio-kishida"
      ? { ...actor, name: { ...actor.name, ja: "岸田文雄", ko: "기시다" } }
      : actor.id === "italy"
        ? { ...actor, iso3166: "not a code" }
        : actor,
  ),
});

function nameOf(id: string) {
  const actor = index.actorById.get(id);
  if (actor === undefined) throw new Error(id);
  return nativeName(index, actor);
}

it("is the name in the language of the country, a person's that of the office", () => {
  expect(nameOf("japan")).toEqual({ language: "ja", name: "日本" });
  expect(nameOf("fumio-kishida")).toEqual({ language: "ja", name: "岸田文雄" });
});

it("is none without a country, or where the country is no code", () => {
  expect(nameOf("nato")).toBeNull();
  expect(nameOf("italy")).toBeNull();
});
