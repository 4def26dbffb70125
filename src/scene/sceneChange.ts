import { appearing } from "./appearing.ts";

/**
 * From scene to scene a picture is swapped once; then strands that have come, and that of the scene, draw in, marks
 * fade in, and those that have gone fade. `before` notes what a picture holds, `after` animates to the next one.
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

/** What has gone fades in that layer, under all that is there. `keyOf`: what is the same in both; null: not animated. */
export function sceneChange(
  layer: SVGGElement,
  keyOf: (element: Element) => string | null,
  comeIn: typeof appearing = appearing,
): SceneChange {
  const notedIn = (world: Element): ReadonlyMap<string, Noted> => noteAll(world, keyOf);
  let noted: ReadonlyMap<string, Noted> | null = null;
  return {
    before(world) {
      noted = notedIn(world);
    },
    after(world) {
      const known = noted;
      const now = notedIn(world);
      if (known === null || known.size === 0 || known.size + now.size > most) return;
      const gone = [...known].filter(([key]) => !now.has(key));
      const come = [...now].filter(
        ([key, { chosen }]) => !known.has(key) || (chosen && known.get(key)?.chosen !== true),
      );
      if (gone.length > 0) layer.replaceChildren();
      for (const [, { element }] of gone) fade(element);
      for (const [, { element }] of come)
        for (const { element: part, frames } of comeIn(element))
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

function noteAll(
  world: Element,
  keyOf: (element: Element) => string | null,
): ReadonlyMap<string, Noted> {
  const found = new Map<string, Noted>();
  const count = new Map<string, number>();
  for (const element of world.querySelectorAll("[data-event]")) {
    const key = keyOf(element);
    if (key === null || !(element instanceof SVGElement)) continue;
    // An event has a mark in each of its lanes.
    const before = count.get(key) ?? 0;
    count.set(key, before + 1);
    found.set(`${key} ${before}`, { element, chosen: element.hasAttribute("data-selected") });
  }
  return found;
}
