import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { fallbackLanguage } from "../../i18n/locales.ts";
import { loadMessages } from "../../i18n/messages.ts";
import { svgNode } from "../../scene/drawing.ts";
import type { MusubiState } from "../../store/musubiState.ts";
import { windowOf } from "../../store/selectors.ts";
import { defaultViewId } from "../../store/viewIds.ts";
import { loadPictures, partsOf, pictureOf } from "../../views/shownViews.ts";
import { placesInSweep, sweepTime } from "../../views/firstVisit/drawIn.ts";
import type { PictureSolutions } from "../../views/viewDefinition.ts";
import { Explore } from "../Explore.tsx";
import { showData } from "../load/showData.ts";
import { measureByTable } from "./advanceWidths.ts";
import { type Inert, inertMarkup, type Moment } from "./inertMarkup.ts";
import { type Shape, shapes } from "./shapes.ts";

/**
 * The page as it is on a first visit, as markup that does nothing: drawn while building, shown until the page itself is
 * there. The page is rendered by React as always, into a document without a layout; its two pictures, which need one,
 * are the stills that export and print draw. In English: a page in another language begins without it.
 *
 * `setScreen` gives the document the size for which it is drawn next.
 */
export async function drawFirstPicture(
  bytes: Uint8Array,
  name: string,
  setScreen: (screen: Pick<Shape, "width" | "height" | "sizes">) => void,
): Promise<FirstPicture> {
  await loadMessages(fallbackLanguage);
  await loadPictures(partsOf(defaultViewId));
  const drawn: string[] = [];
  const rules = [drawInRules()];
  const solved: PictureSolutions[] = [];
  for (const shape of shapes) {
    setScreen(shape);
    const { markup, style, solutions } = await drawShape(bytes, name, shape);
    solved.push(solutions);
    drawn.push(`<div data-shape="${shape.name}">${markup}</div>`);
    rules.push(style);
  }
  const markup = `<div id="first-picture" aria-hidden="true" inert hidden>${drawn.join("")}</div>`;
  const [{ of } = { of: "" }] = solved;
  const solutions = new Map(solved.flatMap((one) => one.solutions));
  return { markup, style: rules.join("\n"), solutions: { of, solutions: [...solutions] } };
}

/** With where everything lies in the network: the page has it in the same places. */
interface FirstPicture extends Inert {
  readonly solutions: PictureSolutions;
}

async function drawShape(bytes: Uint8Array, name: string, shape: Shape): Promise<FirstPicture> {
  const { signal } = new AbortController();
  const loaded = await showData(bytes, name, "", fallbackLanguage, "site", signal);
  if (loaded.kind !== "ready") throw new Error(`${name} cannot be drawn.`);
  const place = document.createElement("div");
  document.body.append(place);
  const root = createRoot(place);
  flushSync(() =>
    root.render(
      <Explore
        loaded={loaded}
        onFile={() => undefined}
        onReceive={() => Promise.resolve(null)}
        onScope={() => undefined}
      />,
    ),
  );
  await rendered(place, shape.waitsFor);
  const state = loaded.store.getState();
  const copy = place.cloneNode(true) as Element;
  root.unmount();
  place.remove();
  let solutions: PictureSolutions = { of: "", solutions: [] };
  for (const part of partsOf(defaultViewId)) {
    const at = copy.querySelector(`[data-picture="${part.id}"]`);
    const size = shape.pictures[part.id];
    if (at === null || size === undefined) continue;
    const still = pictureOf(part).still(state, {
      ...size,
      bare: false,
      asOnPage: true,
      measure: measureByTable,
      today: Math.floor(Date.now() / 86_400_000),
    });
    solutions = pictureOf(part).solved?.(state) ?? solutions;
    const viewBox = `0 0 ${size.width} ${size.height}`;
    at.replaceChildren(svgNode("svg", { class: "first-picture-drawing", viewBox }, still));
  }
  for (const unseen of copy.querySelectorAll(shape.without)) unseen.remove();
  const inert = inertMarkup(copy, `first-picture-${shape.name}`, momentIn(state));
  return { ...inert, solutions };
}

/** In so many steps, each with a class, events are drawn in. */
const drawInSteps = 24;

/** When in the draw-in of a first visit an event appears. */
function momentIn(state: MusubiState): Moment {
  const placeOf = placesInSweep(state.index, windowOf(state));
  return (event) => `drawn-in-${Math.round(placeOf(event) * drawInSteps)}`;
}

/** The delay of each step, as a style sheet. */
function drawInRules(): string {
  const steps = Array.from({ length: drawInSteps + 1 }, (_, step) => step);
  return steps
    .map((step) => `.drawn-in-${step}{animation-delay:${(step * sweepTime) / drawInSteps}ms}`)
    .join("\n");
}

/** Views and their strip load their code after the page has been rendered. */
async function rendered(place: Element, selectors: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (selectors.every((selector) => place.querySelector(selector) !== null)) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`The first picture lacks one of ${selectors.join(", ")}.`);
}
