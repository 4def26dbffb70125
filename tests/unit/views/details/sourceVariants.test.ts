import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseText } from "../../../../src/model/parse/parse.ts";
import { indexGraph } from "../../../../src/model/graphIndex.ts";
import { sourceVariants } from "../../../../src/views/details/event/sourceVariants.ts";

const parsed = parseText(readFileSync("data/japan-security.json", "utf8"));
if (parsed.graph === null) throw new Error("The default data does not parse.");
const index = indexGraph(parsed.graph);
const groupsOf = (id: string) =>
  sourceVariants(index.eventById.get(id)?.citations ?? [], index.sourceById);

describe("sourceVariants", () => {
  it("groups what differs by field, with the places that support the version used", () => {
    const [date, ...more] = groupsOf("2025-03-defence-ministers-meet");
    expect(more).toEqual([]);
    expect(date?.field).toBe("date");
    expect(date?.variants.map(({ value }) => value)).toEqual([
      "2025-03-30",
      "Samstag, 29. März 25###",
    ]);
    expect(date?.support.map(({ source }) => source)).toContain("japan-us-ministers");
  });

  it("includes every contradiction of the default data that has a value", () => {
    for (const event of index.events) {
      const against = event.citations.filter(
        ({ stance, value, field }) =>
          stance === "contradicts" && value !== undefined && field !== "status",
      );
      const variants = groupsOf(event.id).flatMap((group) => group.variants);
      expect(variants).toEqual(expect.arrayContaining(against));
    }
  });
});
