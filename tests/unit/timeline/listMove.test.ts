import { describe, expect, it } from "vitest";
import { listMove, typedMove } from "../../../src/views/timeline/listMove.ts";

describe("listMove", () => {
  it("moves by one, by a page, and to the ends, and stays in the list", () => {
    expect(listMove("ArrowDown", 3, 38)).toBe(4);
    expect(listMove("PageUp", 3, 38)).toBe(0);
    expect(listMove("PageDown", 35, 38)).toBe(37);
    expect(listMove("End", 3, 38)).toBe(37);
    expect(listMove("Home", 3, 38)).toBe(0);
    expect(listMove("Tab", 3, 38)).toBeNull();
    expect(listMove("constructor", 3, 38)).toBeNull();
    expect(listMove("End", 0, 0)).toBeNull();
  });
});

describe("typedMove", () => {
  const names = ["Rome", "Seoul", "Sanctions", "Tokyo", "Österreich"];

  it("finds the next that begins so, from the top after the end", () => {
    expect(typedMove("s", 1, names)).toBe(2);
    expect(typedMove("ss", 2, names)).toBe(1);
    expect(typedMove("sa", 1, names)).toBe(2);
    expect(typedMove("ö", 0, names)).toBe(4);
    expect(typedMove("x", 0, names)).toBeNull();
  });
});
