import { expect, it } from "vitest";
import type { LaneView } from "../../../../src/views/timeline/layout/timelineProps.ts";
import { fittingNames, pictureFrame } from "../../../../src/views/timeline/layout/pictureFrame.ts";

const measure = (text: string): number => text.length * 7;
const lane = {
  ...{ id: "elsewhere", name: "Elsewhere", count: "63 of 67" },
  widestCount: { alone: "67", ofAll: "66 of 67" },
} as unknown as LaneView;

it.each([280, 356, 500, 900])(
  "has room for the names and counts of a small picture of %s px beside each other",
  (width) => {
    const frame = pictureFrame({ width, height: 60, isSmall: true }, [lane], measure);
    const [fitted] = fittingNames([lane], frame, measure);
    const nameEnds = frame.inset + 20 + measure(fitted?.name ?? "");
    const countBegins = frame.plot.from - frame.gutter - 8 - measure(lane.count ?? "");
    expect(countBegins - nameEnds).toBeGreaterThanOrEqual(4);
  },
);
