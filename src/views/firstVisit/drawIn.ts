import { appearing } from "../../scene/appearing.ts";
import type { DayWindow } from "../../model/dates/dayWindow.ts";
import type { GraphIndex } from "../../model/graphIndex.ts";

/** In ms: the whole sweep, and how long one strand takes. */
export const sweepTime = 2_400;
const strandTime = 600;
/** With more the pictures only stand there: nobody could follow, and to measure so many paths takes its time. */
const mostStrands = 400;

/** Where in the window an event begins, from 0 to 1. */
export function placesInSweep(
  index: GraphIndex,
  { start, end }: DayWindow,
): (event: string) => number {
  return (event) => {
    const date = index.eventById.get(event)?.date;
    if (date === undefined || date === null) return 0;
    return Math.min(1, Math.max(0, (date.known.earliest - start) / (end + 1 - start)));
  };
}

/**
 * Lets the strands draw in and the marks appear in order of time, while a line sweeps over the timeline. The pictures
 * themselves are complete from the start: this only animates how they appear, and any input ends it. Returns how to
 * stop. `started`: on the clock of `performance.now`, when a picture before this one has begun with it.
 */
export function drawIn(
  pictures: Element,
  placeOf: (event: string) => number,
  started = performance.now(),
): () => void {
  if (performance.now() - started > sweepTime + strandTime) return () => undefined;
  const seen = new WeakSet<Element>();
  const running: Animation[] = [];
  let sweeps = false;

  const begin = (): void => {
    const elapsed = performance.now() - started;
    const marks = [...pictures.querySelectorAll("[data-event]")].filter((mark) => !seen.has(mark));
    for (const mark of marks) seen.add(mark);
    if (marks.length > mostStrands) return;
    // All are measured before the first begins: after each that has begun, the next would be measured anew.
    const moving = marks.flatMap((mark) => {
      const delay = placeOf(mark.getAttribute("data-event") ?? "") * sweepTime - elapsed;
      if (delay + strandTime < 0) return [];
      return appearing(mark).map(({ element, frames }) => ({ element, frames, delay }));
    });
    for (const { element, frames, delay } of moving) {
      const options = {
        duration: strandTime,
        delay,
        easing: "ease-out",
        fill: "backwards",
      } as const;
      running.push(element.animate(frames, options));
    }
    const lanes = pictures.querySelector<HTMLElement>(".vis-center");
    if (lanes === null || sweeps) return;
    sweeps = true;
    running.push(...sweepOver(lanes, elapsed));
  };

  const observer = new MutationObserver(begin);
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(end);
    for (const animation of running) animation.cancel();
    for (const input of inputs) window.removeEventListener(input, stop, true);
    for (const line of pictures.querySelectorAll("[data-sweep]")) line.remove();
  };
  const end = setTimeout(stop, started + sweepTime + strandTime - performance.now());
  for (const input of inputs)
    window.addEventListener(input, stop, { capture: true, passive: true });
  observer.observe(pictures, { subtree: true, childList: true });
  begin();
  return stop;
}

const inputs = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;

/** The playhead, once over the plot. */
function sweepOver(plot: HTMLElement, elapsed: number): readonly Animation[] {
  const duration = sweepTime - elapsed;
  if (duration <= 0) return [];
  const line = document.createElement("div");
  line.dataset["sweep"] = "";
  Object.assign(line.style, {
    position: "absolute",
    insetBlock: "0",
    left: "0",
    width: "1.5px",
    background: "var(--ink)",
    pointerEvents: "none",
    zIndex: "3",
  });
  plot.append(line);
  return [
    line.animate(
      [
        { transform: `translateX(${(plot.clientWidth * elapsed) / sweepTime}px)` },
        { transform: `translateX(${plot.clientWidth}px)`, opacity: 1 },
        { transform: `translateX(${plot.clientWidth}px)`, opacity: 0 },
      ].map((frame, at) => ({ ...frame, offset: [0, 0.97, 1][at] ?? 1 })),
      { duration, fill: "forwards" },
    ),
  ];
}
