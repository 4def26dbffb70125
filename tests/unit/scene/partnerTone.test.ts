import { describe, expect, it } from "vitest";
import { partnerOn, partnerText, partnerTone } from "../../../src/scene/partnerTone.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";

const many = ["germany", "nato", "a", "b", "c", "d", "e", "f", "g", "h"];
const drawn = graphFromText("2023-01-10 meeting japan italy china(subject)", {
  partners: ["italy", ...many],
});
const tones: Readonly<Record<string, 3 | 8>> = { nato: 3, china: 8, japan: 8 };
const graph = {
  ...drawn,
  actors: drawn.actors.map((actor) => {
    const tone = tones[actor.id];
    return tone === undefined ? actor : { ...actor, tone };
  }),
};
const index = { graph };

describe("the tone of an actor", () => {
  it("is ink for the focus, what the file gives, grey for all others", () => {
    expect(partnerTone(index, "japan")).toBe("var(--ink)");
    expect(partnerTone(index, "nato")).toBe("var(--series-3)");
    expect(partnerTone(index, "china")).toBe("var(--series-8)");
    expect(partnerTone({ graph: drawn }, "china")).toBe("var(--ink3)");
    expect(partnerTone(index, "nobody")).toBe("var(--ink3)");
  });

  it("comes from the tones left over, in the order of the partners, until none is", () => {
    expect(["italy", "germany", "a"].map((actor) => partnerTone(index, actor))).toEqual([
      "var(--series-1)",
      "var(--series-2)",
      "var(--series-4)",
    ]);
    expect(many.filter((actor) => partnerTone(index, actor) === "var(--ink2)")).toEqual([
      "f",
      "g",
      "h",
    ]);
  });

  it("does not depend on the names or codes of the data", () => {
    const coded = {
      ...drawn,
      actors: drawn.actors.map((actor) =>
        actor.id === "italy" ? { ...actor, code: "NATO" } : { ...actor, code: "IT" },
      ),
    };
    for (const actor of many)
      expect(partnerTone({ graph: coded }, actor)).toBe(partnerTone({ graph: drawn }, actor));
  });

  it("has what is written on it and a darker one for text", () => {
    expect(partnerOn(index, "italy")).toBe("var(--series-1-on)");
    expect(partnerOn(index, "japan")).toBe("var(--canvas)");
    expect(partnerText(index, "italy")).toBe("var(--series-1-text)");
    expect(partnerText({ graph: drawn }, "china")).toBe("var(--ink3)");
  });
});
