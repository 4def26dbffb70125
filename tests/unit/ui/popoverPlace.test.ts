import { describe, expect, it } from "vitest";
import { popoverInset } from "../../../src/ui/popoverPlace.ts";

/** A button of 40 by 30 with its upper left corner there. */
const anchor = (left: number, top: number) => ({ left, top, right: left + 40, bottom: top + 30 });
const screen = { width: 1000, height: 800 };
const popover = { width: 300, height: 200 };
const at = (left: number, top: number, place: Parameters<typeof popoverInset>[3]) =>
  popoverInset(anchor(left, top), popover, screen, place);

describe("popoverInset, where CSS cannot place", () => {
  it("opens below, right edges in line, and never beyond the screen", () => {
    expect(at(500, 100, "end")).toMatchObject({ top: 134, right: 460, left: null, bottom: null });
    expect(at(980, 100, "end").right).toBe(4);
    expect(at(10, 100, "end").right).toBe(696);
  });

  it("opens above where it is asked to, or where there is more room", () => {
    expect(at(500, 600, "end-above")).toMatchObject({ bottom: 204, top: null });
    expect(at(500, 600, "end-auto")).toMatchObject({ bottom: 204, top: null });
    expect(at(500, 100, "end-auto")).toMatchObject({ top: 134, bottom: null });
  });
});
