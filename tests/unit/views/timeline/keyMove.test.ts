import { describe, expect, it } from "vitest";
import { keyMove } from "../../../../src/views/timeline/a11y/keys.ts";

const moves = {
  zoomIn: () => undefined,
  zoomOut: () => undefined,
  fit: () => undefined,
  earlier: () => undefined,
  later: () => undefined,
};
const bare = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe("keyMove", () => {
  it("knows plus, minus, zero and Shift with the arrows", () => {
    expect(keyMove({ ...bare, key: "+", shiftKey: true }, moves)).toBe(moves.zoomIn);
    expect(keyMove({ ...bare, key: "-" }, moves)).toBe(moves.zoomOut);
    expect(keyMove({ ...bare, key: "0" }, moves)).toBe(moves.fit);
    expect(keyMove({ ...bare, key: "ArrowLeft", shiftKey: true }, moves)).toBe(moves.earlier);
    expect(keyMove({ ...bare, key: "ArrowRight", shiftKey: true }, moves)).toBe(moves.later);
  });

  it("leaves the browser its own keys", () => {
    expect(keyMove({ ...bare, key: "+", ctrlKey: true }, moves)).toBeNull();
    expect(keyMove({ ...bare, key: "0", metaKey: true }, moves)).toBeNull();
    expect(keyMove({ ...bare, key: "ArrowLeft" }, moves)).toBeNull();
  });
});
