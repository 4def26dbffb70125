import type { TimelineProps } from "./timelineProps.ts";

/** Whether nothing but the window differs, which the picture takes from vis-timeline, where it may be on its way. */
export function samePicture(one: TimelineProps, other: TimelineProps): boolean {
  return (Object.keys(other) as (keyof TimelineProps)[]).every(
    (key) => key === "window" || key === "duration" || one[key] === other[key],
  );
}
