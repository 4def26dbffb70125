import { describe, expect, it } from "vitest";
import { partnerOn, partnerText, partnerTone } from "../../../src/views/marks/partnerTone.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";

const many = ["germany", "nato", "a", "b", "c", "d", "e", "f", "g", "h"];
const graph = graphFromText("2023-01-10 meeting japan italy china(subject)", {
  partners: ["italy", ...many],
});
const index = { graph };

describe("the tone of an actor", () => {
  it("is ink for the focus, its own for a partner of the palette, grey for all others", () => {
    expect(partnerTone(index, "japan")).toBe("var(--ink)");
    expect(partnerTone(index, "italy")).toBe("var(--partner-it)");
    expect(partnerTone(index, "nato")).toBe("var(--partner-nato)");
    expect(partnerTone(index, "china")).toBe("var(--ink3)");
    expect(partnerTone(index, "nobody")).toBe("var(--ink3)");
  });

  it("comes from what is left of the palette, in order, until nothing is", () => {
    expect(partnerTone(index, "germany")).toBe("var(--partner-kr)");
    expect(partnerTone(index, "a")).toBe("var(--partner-us)");
    expect(many.filter((actor) => partnerTone(index, actor) === "var(--ink2)")).toEqual([
      "f",
      "g",
      "h",
    ]);
  });

  it("has what is written on it and a darker one for text", () => {
    expect(partnerOn(index, "italy")).toBe("var(--partner-it-on)");
    expect(partnerOn(index, "japan")).toBe("var(--canvas)");
    expect(partnerText(index, "italy")).toBe("var(--partner-it-text)");
    expect(partnerText(index, "china")).toBe("var(--ink3)");
  });
});
