import { connect, type Connection } from "./connect.ts";

/** As much of reveal.js (5 and 6) as is used here. */
interface Deck {
  readonly on: (name: string, listener: (event: RevealEvent) => void) => void;
  readonly off: (name: string, listener: (event: RevealEvent) => void) => void;
  readonly getSlides: () => readonly HTMLElement[];
  readonly getCurrentSlide: () => HTMLElement | undefined;
  readonly sync: () => void;
  readonly isReady: () => boolean;
  readonly isPrintView?: () => boolean;
}

interface RevealEvent extends Event {
  readonly fragment?: HTMLElement;
}

interface Stage {
  readonly slide: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly connection: Connection;
  /** The scene that the frame reports. */
  scene: number;
}

const fragmentMark = "musubiScene";

/**
 * A plugin for reveal.js: every scene of a story in a frame becomes a fragment of its slide, so that
 * clicker, arrows and overview walk through the scenes, and on to the next slide after the last. A frame
 * without a size of its own fills what its slide has left. In a print (`?print-pdf`) every scene is a page.
 *
 *   <section><iframe data-musubi data-src="musubi/?story=belgium-to-seoul&embed=1&controls=0"></iframe></section>
 *   Reveal.initialize({ plugins: [RevealMusubi] })
 *
 * How many scenes there are is heard from the frame; where it loads late, say it: `data-musubi="9"`.
 */
export function RevealMusubi() {
  const stages: Stage[] = [];
  let deck: Deck | null = null;

  const fragmentsOf = ({ slide }: Stage): readonly HTMLElement[] =>
    [...slide.querySelectorAll<HTMLElement>(".fragment")].filter(
      ({ dataset }) => dataset[fragmentMark] !== undefined,
    );
  const wanted = (stage: Stage): number =>
    fragmentsOf(stage).filter(({ classList }) => classList.contains("visible")).length;

  const addFragments = (stage: Stage, count: number): void => {
    const before = fragmentsOf(stage).length;
    if (count - 1 <= before) return;
    for (let scene = before + 1; scene < count; scene += 1) {
      const fragment = document.createElement("span");
      fragment.className = "fragment";
      fragment.dataset[fragmentMark] = String(scene);
      stage.slide.append(fragment);
    }
    // Before the deck has begun it has not counted its fragments yet, and cannot be asked to.
    if (deck?.isReady() === true) deck.sync();
  };
  const follow = (stage: Stage): void => {
    const scene = wanted(stage);
    if (stage.scene === scene) return;
    stage.scene = scene;
    stage.connection.send({ type: "goto", scene });
  };
  const followAll = (): void => {
    const slide = deck?.getCurrentSlide();
    for (const stage of stages)
      if (stage.slide === slide) follow(stage);
      // After a click inside it would keep the keys, unseen, that are the deck's.
      else if (document.activeElement === stage.frame) {
        stage.frame.blur();
        window.focus();
      }
  };

  const begin = (slide: HTMLElement, frame: HTMLIFrameElement): void => {
    const connection = connect(frame, (message) => {
      if (message.type !== "scene") return;
      addFragments(stage, message.count);
      stage.scene = message.index;
      // A frame that was dropped and loaded again starts again, and is brought to where the deck is.
      follow(stage);
    });
    const stage: Stage = { slide, frame, connection, scene: 0 };
    stages.push(stage);
    addFragments(stage, Number(frame.dataset["musubi"]));
  };

  return {
    id: "musubi",
    /** reveal.js waits for the promise. */
    async init(given: Deck): Promise<void> {
      deck = given;
      const framed = deck.getSlides().flatMap((slide) => {
        const frames = slide.querySelectorAll<HTMLIFrameElement>("iframe[data-musubi]");
        return [...frames].map((frame) => ({ slide, frame }));
      });
      for (const { frame } of framed) fill(frame);
      if (deck.isPrintView?.() === true) {
        await Promise.all(framed.map(({ slide, frame }) => print(slide, frame)));
        return;
      }
      for (const { slide, frame } of framed) begin(slide, frame);
      for (const name of ["fragmentshown", "fragmenthidden", "slidechanged"])
        deck.on(name, followAll);
    },
    destroy(): void {
      for (const name of ["fragmentshown", "fragmenthidden", "slidechanged"])
        deck?.off(name, followAll);
      for (const { connection } of stages) connection.close();
      stages.length = 0;
    },
  };
}

/** Only where the page has not said how large it is to be. */
function fill(frame: HTMLIFrameElement): void {
  const { style, classList } = frame;
  const { width, height } = getComputedStyle(frame);
  const stock = width === "auto" || (width === "300px" && height === "150px");
  if (!stock || frame.hasAttribute("width") || frame.hasAttribute("height")) return;
  classList.add("r-stretch");
  // Stock themes leave 5 % and a margin around frames.
  Object.assign(style, { display: "block", maxWidth: "100%", maxHeight: "100%" });
  Object.assign(style, { margin: "0", border: "0" });
}

/** In ms: a frame that says nothing by then is printed as it begins. */
const patience = 10_000;

/** reveal.js leaves frames out of a print: each scene becomes a slide of its own, a still. */
async function print(slide: HTMLElement, frame: HTMLIFrameElement): Promise<void> {
  const address = frame.dataset["src"] ?? frame.src;
  if (address === "") return;
  const scenes = await scenesOf(address);
  const stills = scenes.length === 0 ? [null] : scenes;
  let last = slide;
  for (const [place, scene] of stills.entries()) {
    const page = place === 0 ? slide : (slide.cloneNode(true) as HTMLElement);
    if (page !== slide) {
      // One page is enough to be linked to.
      page.removeAttribute("id");
      last.after(page);
      last = page;
    }
    const own = place === 0 ? frame : page.querySelector<HTMLIFrameElement>("iframe[data-musubi]");
    if (own !== null) showStill(own, address, scene);
  }
}

function showStill(frame: HTMLIFrameElement, address: string, scene: string | null): void {
  const url = new URL(address, document.baseURI);
  url.searchParams.set("static", "1");
  if (scene !== null) url.searchParams.set("scene", scene);
  frame.removeAttribute("data-src");
  frame.loading = "eager";
  frame.src = url.href;
}

/** The scenes of the story that is at an address, walked through in a frame out of sight; none of a view. */
function scenesOf(address: string): Promise<readonly string[]> {
  const frame = document.createElement("iframe");
  Object.assign(frame.style, { position: "fixed", inset: "0 auto auto -2000px" });
  Object.assign(frame.style, { width: "960px", height: "540px" });
  return new Promise((resolve) => {
    const scenes: string[] = [];
    let seen = false;
    const end = (): void => {
      clearTimeout(waiting);
      connection.close();
      frame.remove();
      resolve(scenes);
    };
    const waiting = setTimeout(end, patience);
    const connection = connect(frame, (message) => {
      if (message.type === "state" && message.params["story"] === undefined) return end();
      if (message.type !== "scene") return;
      // From the first on, wherever the address begins.
      if (!seen && message.index > 0) connection.send({ type: "goto", scene: 0 });
      else if (message.index === scenes.length) {
        scenes.push(message.id);
        if (scenes.length === message.count) return end();
        connection.send({ type: "goto", scene: scenes.length });
      }
      seen = true;
    });
    frame.src = new URL(address, document.baseURI).href;
    document.body.append(frame);
  });
}
