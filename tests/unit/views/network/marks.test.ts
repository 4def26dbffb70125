import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cordStrands,
  cordWidth,
  strandGap,
} from "../../../../src/views/network/layout/cordLines.ts";
import { nodeRadius, nodeScale } from "../../../../src/views/network/layout/networkScene.ts";
import { meaningOf } from "../../../../src/views/network/pick.ts";
import { cutLetters } from "../../../../src/lib/cutToFit.ts";
import { textWidth } from "../../../../src/scene/text.ts";
import { draw, indexOf, shownOf, still, ties } from "./drawing.ts";

const index = indexOf(ties);
const picture = draw(index);
const cord = (id: string, of = picture) => of.cords.find((one) => one.id === id);
const knot = (id: string, of = picture) => of.knots.find((one) => one.id === id);
const node = (id: string, of = picture) => of.nodes.find((one) => one.id === id);

describe("cords", () => {
  it("have one strand for each event of exactly these two", () => {
    const events = cord("italy~japan")?.strands.map((strand) => strand.event);
    expect(events).toHaveLength(2);
    expect(events).toContain("rome");
    expect(cord("italy~japan")?.count).toBeNull();
  });

  it("dash what is planned", () => {
    expect(cord("japan~nato")?.strands.map(({ lines }) => lines[0]?.style)).toEqual([
      "solid",
      "solid",
      "planned",
    ]);
  });

  it("become a band with its count above five, never thinner than before", () => {
    expect(cord("japan~united-states")?.count?.text).toBe("7 + 2");
    const widths = [1, 2, 3, 4, 5, 6, 7, 12, 40, 400].map(cordWidth);
    expect(widths.toSorted((a, b) => a - b)).toEqual(widths);
    expect(cordWidth(6)).toBe(28);
    expect(strandGap(5)).toBe(6);
  });

  it("run parallel between the edges of their nodes", () => {
    const lines = cordStrands({ x: 0, y: 0, radius: 20 }, { x: 200, y: 0, radius: 20 }, 3);
    expect(lines.map(({ run }) => run[0].y)).toEqual([-6, 0, 6]);
    expect(lines[1]?.pathAt(0)).toBe("M23 0L177 0");
  });

  it("wear the partner's tone, never the focus's", () => {
    expect(cord("japan~nato")?.tone).toBe("var(--series-1)");
    expect(cord("russia~ukraine")?.tone).toBe("var(--ink3)");
  });
});

describe("knots", () => {
  it("stand once for a set of parties, with a tie to each", () => {
    const fighter = knot("italy~japan~united-kingdom");
    expect(fighter?.strands.map(({ event }) => event)).toEqual(["gcap", "jet"]);
    expect(fighter?.strands[0]?.lines).toHaveLength(3);
    expect(fighter?.strands[1]?.lines.map(({ style }) => style)).toEqual([
      "planned",
      "planned",
      "planned",
    ]);
  });

  it("say of each tie whether its party took part", () => {
    const tour = picture.knots.find(({ strands }) => strands[0]?.event === "tour");
    const styles = tour?.strands[0]?.lines.map(({ tone, style }) => `${tone} ${style}`);
    expect(styles).toContain("var(--ink) solid");
    expect(styles?.filter((style) => style.endsWith("planned"))).toHaveLength(2);
    expect(styles?.filter((style) => style.endsWith("named"))).toHaveLength(1);
  });

  it("are what a click on the middle of their box hits", () => {
    for (const mark of picture.knots) {
      expect(mark.reach.x).toBeGreaterThanOrEqual(14);
      expect(mark.reach.y).toBeGreaterThanOrEqual(14);
    }
  });
});

describe("nodes", () => {
  it("have an area that follows the number of events", () => {
    const scale = nodeScale([16], 400, 1e6);
    expect(scale).toBe(10);
    expect(nodeRadius(4, scale)).toBe(20);
    expect(nodeRadius(45, nodeScale([45, 9], 46, 290_000))).toBeCloseTo(46, 9);
  });

  it("leave most of the picture to ties and names, however many have however many events", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { maxLength: 60 }), (counts) => {
        const scale = nodeScale(counts, 46, 290_000);
        const covered = counts.reduce((sum, count) => sum + Math.PI * scale ** 2 * count, 0);
        expect(covered).toBeLessThanOrEqual(290_000 * 0.12 + 1e-6);
      }),
    );
  });

  it("shrink to a ghost outside the window, where they stand", () => {
    const later = draw(index, { shown: shownOf(index, 2025, 2026) });
    expect(node("nato", later)).toMatchObject({
      ghost: true,
      x: node("nato")?.x,
      y: node("nato")?.y,
    });
    expect(cord("japan~nato", later)).toBeUndefined();
    expect(cord("japan~united-states", later)?.strands).toHaveLength(3);
  });

  it("leave those who are only spoken about to the rail", () => {
    expect(node("china")).toBeUndefined();
    expect(picture.rail?.items.map(({ id, count }) => [id, count])).toEqual([
      ["china", "3"],
      ["north-korea", "3"],
    ]);
  });
});

describe("a selection", () => {
  it("of an event rings its parties and puts a bead and its date on the strand", () => {
    const chosen = draw(index, { selection: { kind: "event", id: "rome" } });
    expect(chosen.nodes.filter((one) => one.selected).map(({ id }) => id)).toEqual(
      expect.arrayContaining(["italy", "japan", "russia"]),
    );
    const { beads, chip, threads } = chosen.overlayAt(still);
    expect(beads).toHaveLength(1);
    expect(chip?.text).toBe("2023-01-10");
    expect(threads).toHaveLength(1);
    expect(chosen.nodes.some((one) => one.level === "muted")).toBe(false);
  });

  it("of a pair mutes the rest", () => {
    const chosen = draw(index, { selection: { kind: "relationship", id: "italy~japan" } });
    expect(cord("japan~nato", chosen)?.level).toBe("muted");
    expect(chosen.overlayAt(still).chip).toBeNull();
    const ties = knot("italy~japan~united-kingdom", chosen)?.strands[0]?.lines;
    expect(ties?.map(({ level }) => level)).toEqual(["highlighted", "highlighted", "muted"]);
  });

  it("of a pair that meets only in knots shows them", () => {
    const pair = { kind: "relationship", id: "japan~united-kingdom" } as const;
    const chosen = draw(index, { selection: pair });
    expect(cord(pair.id, chosen)).toBeUndefined();
    expect(knot("italy~japan~united-kingdom", chosen)?.level).toBe("highlighted");
    expect(chosen.overlayAt(still).chip?.text).toBe("3 events");
  });

  it("of a concern draws a dotted thread, and none otherwise", () => {
    expect(picture.overlayAt(still).threads).toEqual([]);
    const concern = { kind: "relationship", id: "china~japan" } as const;
    expect(draw(index, { selection: concern }).overlayAt(still).threads).toHaveLength(1);
  });
});

describe("a click", () => {
  const shown = index.projection;
  const strand = { kind: "relationship", id: "italy~japan", event: "rome" } as const;
  const chosen = { kind: "relationship", id: "italy~japan" } as const;

  it("on a cord means the relationship, then the strand", () => {
    expect(meaningOf(strand, null, shown)).toEqual(chosen);
    expect(meaningOf(strand, chosen, shown)).toEqual({ kind: "event", id: "rome" });
  });

  it("on a strand of a band means the relationship, then the strand that has fanned out", () => {
    const band = { kind: "relationship", id: "japan~united-states" } as const;
    expect(meaningOf({ ...band, event: "e9" }, null, shown)).toEqual(band);
    expect(meaningOf({ ...band, event: "e9" }, band, shown)).toEqual({ kind: "event", id: "e9" });
  });

  it("on a band that is too wide to fan out means the relationship, always", () => {
    const days = Array.from({ length: 41 }, (_, at) => `e${at}: ${1950 + at} visit japan nato`);
    const wide = indexOf(days.join("\n")).projection;
    const band = { kind: "relationship", id: "japan~nato" } as const;
    expect(meaningOf({ ...band, event: "e9" }, band, wide)).toEqual(band);
  });

  it("on a knot means its event, or all of them", () => {
    const fighter = { kind: "knot", id: "italy~japan~united-kingdom", event: null } as const;
    expect(meaningOf(fighter, null, shown)).toEqual({ kind: "knot", id: fighter.id });
    const before = shownOf(index, 2022, 2023);
    expect(meaningOf(fighter, null, before)).toEqual({ kind: "event", id: "gcap" });
  });
});

describe("text", () => {
  it("is measured without a browser, CJK as wide as high", () => {
    expect(textWidth("日本", 12)).toBe(24);
    expect(textWidth("United Kingdom", 13)).toBeGreaterThan(textWidth("Italy", 13));
  });

  it("is cut to the room it has, however long", () => {
    const cut = cutLetters("a".repeat(1_000_000), 100, (text) => textWidth(text, 12));
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(100);
    expect(cut.endsWith("…")).toBe(true);
  });
});
