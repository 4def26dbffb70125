import { describe, expect, it } from "vitest";
import { fullerLabels } from "../../../../src/views/timeline/layout/sceneLabels.ts";
import type { LabelRoom, PlacedLabel } from "../../../../src/views/timeline/layout/labelPlaces.ts";

const label = (id: string, from: number, y: number): PlacedLabel => ({
  ids: [id],
  side: "right",
  from,
  to: from + 40,
  y,
});
const setting = {
  props: {
    selected: null,
    detailOf: (id: string) => ({
      title: `The whole title of ${id}`,
      lines: ["Rome · Japan, Italy", "Japan, Italy", "Rome"],
    }),
  },
  measure: (text: string) => text.length * 7,
  bands: [{ top: 0, height: 60, rows: 2, rowHeight: 30 }],
};
const room = (change: Partial<LabelRoom> = {}): LabelRoom => ({
  bounds: { from: 0, to: 400 },
  marks: [],
  uprights: [],
  joint: 10,
  ...change,
});

describe("fullerLabels", () => {
  it("says the whole title, and place and participants below it, where there is room", () => {
    const [first] = fullerLabels([label("a", 20, 15)], setting, room());
    expect(first?.text).toBe("The whole title of a");
    expect(first?.detail).toBe("Rome · Japan, Italy");
  });

  it("says less where a mark, another label or the edge stands in the way", () => {
    const marks = [{ from: 80, to: 90, y: 15, thickness: 10 }];
    const [beside] = fullerLabels([label("a", 20, 15)], setting, room({ marks }));
    expect(beside?.text).toBeUndefined();
    const [edge] = fullerLabels([label("a", 300, 15)], setting, room());
    expect([edge?.text, edge?.detail]).toEqual([undefined, "Japan, Italy"]);
    const [over] = fullerLabels([label("a", 20, 15), label("b", 20, 30)], setting, room());
    expect(over?.detail).toBeUndefined();
  });

  it("never leaves its lane, nor crosses the line of today", () => {
    const [low] = fullerLabels([label("a", 20, 50)], setting, room());
    expect(low?.detail).toBeUndefined();
    const [walled] = fullerLabels([label("a", 20, 15)], setting, room({ walls: [100] }));
    expect([walled?.text, walled?.detail]).toEqual([undefined, "Rome"]);
  });
});
