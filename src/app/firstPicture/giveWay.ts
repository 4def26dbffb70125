/** In ms: if the pictures are not there by then, something else is, and must be seen. */
const longest = 5_000;

/**
 * Takes away the picture that came with the page (`firstPicture.css`), at once or when the page has drawn its own. It
 * fades, unless nothing may move.
 */
export function giveWay(when: "now" | "drawn"): () => void {
  const picture = document.getElementById("first-picture");
  if (picture === null) return () => undefined;
  if (when === "now" || getComputedStyle(picture).display === "none") {
    picture.remove();
    return () => undefined;
  }
  const leave = (): void => {
    stop();
    picture.dataset["leaving"] = "";
    const { transitionDuration } = getComputedStyle(picture);
    if (Number.parseFloat(transitionDuration) === 0) picture.remove();
    else setTimeout(() => picture.remove(), 1000 * Number.parseFloat(transitionDuration));
  };
  const look = (): void => {
    if (!isDrawn()) return;
    observer.disconnect();
    // Once they have been laid out and painted below.
    void document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(leave)));
  };
  const observer = new MutationObserver(look);
  const timer = setTimeout(leave, longest);
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  observer.observe(document.getElementById("root") ?? document.body, {
    subtree: true,
    childList: true,
  });
  look();
  return stop;
}

/** Both pictures have their marks: their code comes one after the other. */
function isDrawn(): boolean {
  const views = [...document.querySelectorAll("#root [data-view]")];
  return (
    views.length > 0 &&
    views.every((view) => view.querySelector("[data-actor], [data-event]") !== null)
  );
}
