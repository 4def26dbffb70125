import { describe, expect, it } from "vitest";
import { listMove, typeAheadMatch } from "../../../src/ui/listNavigation.ts";

describe("listMove", () => {
  it("moves by one, by a page, and to the ends, and stays in the list", () => {
    const options = { axis: "both", page: 10 } as const;
    expect(listMove("ArrowDown", 3, 38, options)).toBe(4);
    expect(listMove("ArrowLeft", 3, 38, options)).toBe(2);
    expect(listMove("ArrowUp", 0, 38, options)).toBe(0);
    expect(listMove("PageUp", 3, 38, options)).toBe(0);
    expect(listMove("PageDown", 35, 38, options)).toBe(37);
    expect(listMove("End", 3, 38, options)).toBe(37);
    expect(listMove("Home", 3, 38, options)).toBe(0);
    expect(listMove("Tab", 3, 38, options)).toBeNull();
    expect(listMove("constructor", 3, 38, options)).toBeNull();
    expect(listMove("End", 0, 0, options)).toBeNull();
  });

  it("goes round where the list wraps, and enters it at either end", () => {
    expect(listMove("ArrowDown", 4, 5, { wrap: true })).toBe(0);
    expect(listMove("ArrowUp", 0, 5, { wrap: true })).toBe(4);
    expect(listMove("ArrowUp", -1, 5, { wrap: true })).toBe(4);
    expect(listMove("ArrowDown", -1, 5, { wrap: true })).toBe(0);
  });

  it("leaves the arrows across its axis and the paging keys to others", () => {
    expect(listMove("ArrowRight", 1, 5)).toBeNull();
    expect(listMove("ArrowDown", 1, 5, { axis: "horizontal" })).toBeNull();
    expect(listMove("PageDown", 1, 5)).toBeNull();
  });
});

describe("typeAheadMatch", () => {
  const names = ["Rome", "Seoul", "Sanctions", "Tokyo", "Österreich"];

  it("finds the next that begins so, from the top after the end", () => {
    expect(typeAheadMatch("s", 1, names)).toBe(2);
    expect(typeAheadMatch("ss", 2, names)).toBe(1);
    expect(typeAheadMatch("sa", 1, names)).toBe(2);
    expect(typeAheadMatch("ö", 0, names)).toBe(4);
    expect(typeAheadMatch("x", 0, names)).toBeNull();
  });
});
