/** In ms: if the pictures are not there by then, they do not come. */
const longest = 30_000;

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
    const views = [...document.querySelectorAll<HTMLElement>("#root [data-view]")];
    const drawn = views.filter(isDrawn);
    if (drawn.length === 0) return;
    if (drawn.length < views.length) return uncover(picture, drawn);
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

/** It has its marks, or says why not: the code of each view comes by itself. */
const isDrawn = (view: Element): boolean =>
  view.querySelector("[data-actor], [data-event], [data-cluster], [role='alert']") !== null;

/** The page can be used where it is drawn, while what came with it still stands for the rest. */
function uncover(picture: HTMLElement, drawn: readonly HTMLElement[]): void {
  picture.toggleAttribute("data-partly", true);
  for (const view of picture.querySelectorAll<HTMLElement>("[data-view]")) {
    const stays = drawn.every((one) => one.dataset["view"] !== view.dataset["view"]);
    view.toggleAttribute("data-stays", stays);
    // Hundreds of elements that would be given a style only to be hidden.
    if (!stays) view.querySelector("[data-picture]")?.replaceChildren();
  }
}
