import { appearing } from "../../../scene/appearing.ts";

/**
 * From scene to scene the picture is swapped once; then the strands that have come, and that of the scene, draw in, and
 * those that have gone fade. `before` notes the strands of a picture, `after` animates to the next one.
 */
export interface SceneChange {
  readonly before: (world: Element) => void;
  readonly after: (world: Element) => void;
}

/** In ms. */
const drawing = 700;
const fading = 320;
/** With more, nobody could follow. */
const most = 200;

interface Noted {
  readonly element: SVGElement;
  readonly chosen: boolean;
}

/** What has gone fades in that layer, under all that is there. */
export function sceneChange(layer: SVGGElement): SceneChange {
  let noted: ReadonlyMap<string, Noted> | null = null;
  return {
    before(world) {
      noted = strandsOf(world);
    },
    after(world) {
      const known = noted;
      const now = strandsOf(world);
      if (known === null || known.size === 0 || known.size + now.size > most) return;
      const gone = [...known].filter(([key]) => !now.has(key));
      const come = [...now].filter(
        ([key, { chosen }]) => !known.has(key) || (chosen && known.get(key)?.chosen !== true),
      );
      if (gone.length > 0) layer.replaceChildren();
      for (const [, { element }] of gone) fade(element);
      for (const [, { element }] of come)
        for (const { element: part, frames } of appearing(element))
          part.animate(frames, { duration: drawing, easing: "ease-out" });
    },
  };

  function fade(element: SVGElement): void {
    for (const named of [element, ...element.querySelectorAll("[data-event], [data-lit]")]) {
      named.removeAttribute("data-event");
      named.removeAttribute("data-lit");
    }
    layer.append(element);
    const animation = element.animate([{ opacity: 1 }, { opacity: 0 }], {
      duration: fading,
      fill: "forwards",
    });
    animation.addEventListener("finish", () => element.remove());
  }
}

function strandsOf(world: Element): ReadonlyMap<string, Noted> {
  const found = new Map<string, Noted>();
  for (const element of world.querySelectorAll("[data-event]")) {
    const tie = element.closest("[data-relationship], [data-knot]");
    if (tie === null || !(element instanceof SVGElement)) continue;
    const key = `${tie.getAttribute("data-relationship") ?? tie.getAttribute("data-knot")} ${element.getAttribute("data-event")}`;
    found.set(key, { element, chosen: element.hasAttribute("data-selected") });
  }
  return found;
}
