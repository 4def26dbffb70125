import type { Box, Point, Size } from "../../../scene/geometry.ts";

/**
 * How the solved layout meets the box it is drawn in: the nearest of a few reference areas is laid out once,
 * then stretched to the room that title, rail and legend leave. So resizing never solves again, except where
 * a wide picture becomes a tall one.
 *
 *   frameOf({ width: 1040, height: 420 }, 4)
 *   →  area 842 by 344 from 174,20; reference 834 by 348; unit ≈ 0.99
 *
 * `heading`: a line of text is above a compact picture. `beside`: how much the drawer takes of the width; what is
 * laid out is the same with and without it, only narrower.
 */
export interface Frame {
  /** Narrow: codes replace names, the rail is a row below. */
  readonly compact: boolean;
  /** Compact, but wide enough for names, each with its count on its line. */
  readonly worded: boolean;
  /** On a stage: nothing is around it, and only what a scene is about is counted. */
  readonly bare: boolean;
  /** Names, not codes, stand beside the marks. */
  readonly named: boolean;
  /** As in a frame of the size of a card: nobody is listed but who is drawn. */
  readonly low: boolean;
  /** A preview: only the name of the focus may be across marks. */
  readonly small: boolean;
  readonly area: Box;
  readonly centre: Point;
  /** Those who are only mentioned stand below what is free at the start. */
  readonly roomy: boolean;
  /** No name reaches further to the start. */
  readonly namesFrom: number;
  /** Nor higher. */
  readonly namesTop: number;
  /** The legend stands at the foot, as in `Network.module.css`. */
  readonly legend: boolean;
  /** The area the layout is solved for. */
  readonly reference: Size;
  /** Size of marks compared with the reference. */
  readonly unit: number;
}

const COMPACT_BELOW = 560;
/** On a stage marks are as in a compact picture, and words as in a wide one. */
const NAMED_ON_STAGE = 440;
/** As in a frame: too low for what is around the picture. */
const SMALL = { width: 760, height: 360 };
const LOW_BELOW = 200;
/** How much further in the picture begins where the start is free: by the whole width. Also in `WelcomeRegion.module.css`. */
const ROOM_AT_START = { from: 720, least: 96, to: 1200, most: 206 };
/** For those who are only mentioned, beside the marks. */
const COLUMN_AT_START = 174;
const compactTop = 12;
/** Of a compact picture with names: the room of one beside the outermost marks. */
const besideNames = 84;
const aspects = [0.7, 1.05, 1.6, 2.4];

interface FrameOptions {
  readonly bare?: boolean;
  readonly heading?: boolean;
  readonly beside?: number;
  /** Wider than a phone, the start of the line is free at the top, for what stands over the picture there. */
  readonly roomAtStart?: boolean;
  readonly small?: boolean;
}

export function frameOf(
  size: Size,
  subjects: number,
  {
    bare = false,
    heading = false,
    beside = 0,
    roomAtStart = false,
    small = false,
  }: FrameOptions = {},
): Frame {
  const whole = size.width + beside;
  const compact = whole < COMPACT_BELOW || (whole < SMALL.width && size.height < SMALL.height);
  const worded = compact && !bare && whole >= COMPACT_BELOW;
  const low = compact && size.height < LOW_BELOW;
  const named = !compact || (bare && whole >= NAMED_ON_STAGE);
  const rail = subjects > 0 && !low;
  const roomy = roomAtStart && !compact && whole >= ROOM_AT_START.from;
  const start = COLUMN_AT_START + (roomy ? (startRoom(whole) * size.width) / whole : 0);
  const inset = bare
    ? { left: named ? 96 : 56, right: named ? 68 : 64, top: 22, bottom: rail ? 44 : 20 }
    : compact
      ? {
          left: worded ? besideNames : 14,
          right: worded ? besideNames : 14,
          top: heading ? compactTop + 18 : compactTop,
          bottom: rail ? 44 : 12,
        }
      : { left: start, right: 24, top: 20, bottom: 44 };
  const area = {
    x: inset.left,
    y: inset.top,
    width: Math.max(120, size.width - inset.left - inset.right),
    height: Math.max(low ? 60 : 90, size.height - inset.top - inset.bottom),
  };
  // The heading may come and go, and the layout stays.
  const aspect =
    (area.width + beside) / (area.height + (compact && heading ? inset.top - compactTop : 0));
  const [nearest = 1.6] = [...aspects].sort(
    (a, b) => Math.abs(Math.log(a / aspect)) - Math.abs(Math.log(b / aspect)),
  );
  const surface = compact ? 66_000 : 290_000;
  const reference = { width: Math.sqrt(surface * nearest), height: Math.sqrt(surface / nearest) };
  const unit = Math.min(area.width / reference.width, area.height / reference.height);
  const atStart = roomy ? (widthAtStart(whole) * size.width) / whole : 0;
  return {
    compact,
    worded,
    bare,
    named,
    low,
    small,
    roomy,
    namesFrom: compact ? 4 : Math.max(area.x - 10, atStart),
    namesTop: compact && heading ? compactTop + 12 : 4,
    legend: whole >= ROOM_AT_START.to,
    area,
    centre: { x: area.x + area.width / 2, y: area.y + area.height / 2 },
    reference,
    unit: Math.min(1.35, Math.max(0.6, unit)),
  };
}

/** How wide what stands over the picture is, as in `WelcomeRegion.module.css`. */
const widthAtStart = (whole: number): number =>
  whole >= ROOM_AT_START.to ? 404 : COLUMN_AT_START + startRoom(whole);

function startRoom(whole: number): number {
  const { from, least, to, most } = ROOM_AT_START;
  return least + (most - least) * Math.min(1, (whole - from) / (to - from));
}

/** Where a place of the layout lies in the picture. */
export const toPicture = ({ area, centre, reference }: Frame, place: Point): Point => ({
  x: centre.x + (place.x * area.width) / reference.width,
  y: centre.y + (place.y * area.height) / reference.height,
});

export const toLayout = ({ area, centre, reference }: Frame, point: Point): Point => ({
  x: ((point.x - centre.x) * reference.width) / area.width,
  y: ((point.y - centre.y) * reference.height) / area.height,
});
