/**
 * When the picture that came with the page has begun to draw in, on the clock of `performance.now`: with the page itself
 * where it has finished. undefined where there is none to be seen, so that the pages begin by themselves.
 */
export function firstPictureStart(): number | undefined {
  const picture = document.getElementById("first-picture");
  if (picture === null || getComputedStyle(picture).display === "none") return undefined;
  const running = picture.getAnimations?.({ subtree: true }) ?? [];
  const time = running.length === 0 ? 0 : running[0]?.startTime;
  return typeof time === "number" ? time : undefined;
}
