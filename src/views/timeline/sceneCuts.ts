import { yearOfEpochDay } from "../../model/dates/calendar.ts";
import type { DayWindow } from "../../model/dates/dayWindow.ts";
import { outlineOf } from "../../scene/dateLook.ts";
import type { SceneItem } from "./sceneItems.ts";
import { isDot, type Span } from "./timeScale.ts";
import type { Measure } from "../../scene/text.ts";
import type { TimelineFrame } from "./timelineProps.ts";

/** The year in which what is cut at an edge begins or ends, written in the gutter beside its end. */
export interface CutYear extends Span {
  readonly text: string;
  readonly y: number;
}

interface CutRoom {
  readonly frame: TimelineFrame;
  readonly window: DayWindow;
  readonly measure: Measure;
  readonly yearOf: (year: number) => string;
}

const gap = 4;
const lineHeight = 13;
const aside = 3;

/** Only where nothing else stands in the gutter: the end of the mark says that it goes on, the year how far. */
export function cutYears(
  items: readonly SceneItem[],
  outside: readonly SceneItem[],
  room: CutRoom,
): readonly CutYear[] {
  const placed: CutYear[] = [];
  for (const item of items) {
    for (const year of yearsOf(item, room)) {
      const isFree =
        placed.every((other) => !meets(year, other, other.y, lineHeight)) &&
        outside.every(({ seen, y }) => !meets(year, seen, y, lineHeight - 2));
      if (isFree) placed.push(year);
    }
  }
  return placed;
}

function meets(year: CutYear, { from, to }: Span, y: number, reach: number): boolean {
  return Math.abs(year.y - y) < reach && year.from < to + aside && from < year.to + aside;
}

function yearsOf(
  { mark, seen, y }: SceneItem,
  { frame, window, measure, yearOf }: CutRoom,
): readonly CutYear[] {
  if (isDot(mark)) return [];
  const { plot, gutter } = frame;
  const outline = outlineOf(mark.look);
  const begin = mark.from < window.start && outline !== "before" ? yearTextOf(mark.from) : null;
  const end = mark.to > window.end && outline !== "after" ? yearTextOf(mark.to) : null;
  return [
    ...(begin === null
      ? []
      : [{ ...begin, from: seen.from - gap - begin.width, to: seen.from - gap }]),
    ...(end === null ? [] : [{ ...end, from: seen.to + gap, to: seen.to + gap + end.width }]),
  ]
    .filter(({ from, to }) => from >= plot.from - gutter + 1 && to <= plot.to + gutter - 1)
    .map(({ text, from, to }) => ({ text, from, to, y }));

  function yearTextOf(day: number) {
    const text = yearOf(yearOfEpochDay(day));
    return { text, width: measure(text, false) };
  }
}
