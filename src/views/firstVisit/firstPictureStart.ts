/**
 * When the picture that came with the page has begun to draw in, on the clock of `performance.now`; undefined where
 * there is none, so that the pages begin by themselves.
 */
export function firstPictureStart(): number | undefined {
  const drawn = document.querySelector("#first-picture .drawn-in");
  const time = drawn?.getAnimations?.()[0]?.startTime;
  return typeof time === "number" ? time : undefined;
}
