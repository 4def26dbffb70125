import { describe, expect, it } from "vitest";
import { shouldAnimate } from "../../../../src/views/timeline/draw/visWindow.ts";

describe("shouldAnimate", () => {
  const from = { start: 0, end: 999 };
  const far = { start: 400, end: 1399 };

  it("glides to a window far off", () => {
    expect(shouldAnimate(from, far, Infinity, 420)).toBe(true);
  });

  it("does not glide over a short step, nor where nothing may move by itself", () => {
    expect(shouldAnimate(from, { start: 30, end: 999 }, Infinity, 420)).toBe(false);
    expect(shouldAnimate(from, far, Infinity, 0)).toBe(false);
  });

  it("does not glide while one step follows another, as when a handle is dragged", () => {
    expect(shouldAnimate(from, far, 100, 420)).toBe(false);
  });
});
