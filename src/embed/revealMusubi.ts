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
  /** Where the frame says it stands. */
  scene: number;
}

const fragmentMark = "musubiScene";

/**
 * A plugin for reveal.js: every scene of a story in a frame becomes a fragment of its slide, so that
 * clicker, arrows and overview walk through the scenes, and on to the next slide after the last.
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
    for (const stage of stages) if (stage.slide === slide) follow(stage);
  };

  const begin = (slide: HTMLElement, frame: HTMLIFrameElement): void => {
    const connection = connect(frame, (told) => {
      if (told.type !== "scene") return;
      addFragments(stage, told.count);
      stage.scene = told.index;
      // A frame that was dropped and loaded again begins anew, and is brought to where the deck is.
      follow(stage);
    });
    const stage: Stage = { slide, frame, connection, scene: 0 };
    stages.push(stage);
    addFragments(stage, Number(frame.dataset["musubi"]));
  };

  return {
    id: "musubi",
    init(given: Deck): void {
      deck = given;
      for (const slide of deck.getSlides())
        for (const frame of slide.querySelectorAll<HTMLIFrameElement>("iframe[data-musubi]")) {
          if (deck.isPrintView?.() === true) printed(frame);
          else begin(slide, frame);
        }
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

/** reveal.js leaves frames out of a print; a still is asked for instead. */
function printed(frame: HTMLIFrameElement): void {
  const address = frame.dataset["src"] ?? frame.src;
  if (address === "") return;
  const url = new URL(address, document.baseURI);
  url.searchParams.set("static", "1");
  frame.removeAttribute("data-src");
  frame.loading = "eager";
  frame.src = url.href;
}
