import { JSDOM } from "jsdom";

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Screen extends Size {
  /** Of elements, by selector; all others have none. */
  readonly sizes: Readonly<Record<string, Size>>;
}

/** Runs what draws a page where there is no browser: with the globals of a document, and a screen of the size it sets. */
export async function withPage<Made>(
  run: (setScreen: (screen: Screen) => void) => Promise<Made>,
): Promise<Made> {
  let screen: Screen = { width: 0, height: 0, sizes: {} };
  const { window } = new JSDOM("<!doctype html><body></body>", { url: "http://localhost/" });
  for (const [name, side] of [
    ["clientWidth", "width"],
    ["clientHeight", "height"],
  ] as const)
    Object.defineProperty(window.HTMLElement.prototype, name, {
      get(this: HTMLElement) {
        const known = Object.entries(screen.sizes).find(([selector]) => this.matches(selector));
        return known?.[1][side] ?? 0;
      },
    });
  Object.assign(window, {
    matchMedia: (query: string) => ({
      matches: holds(query, screen),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
    requestAnimationFrame: (answer: () => void) => setTimeout(answer, 0),
    cancelAnimationFrame: clearTimeout,
    ResizeObserver: class {
      observe(): void {}
      disconnect(): void {}
    },
  });
  const names = Object.getOwnPropertyNames(window).filter(
    (name) =>
      /^(?:[A-Z]\w*|window|document|navigator|location|history)$/u.test(name) && !kept.has(name),
  );
  const before = new Map<string, PropertyDescriptor | undefined>();
  const more = ["getComputedStyle", "matchMedia", "requestAnimationFrame", "cancelAnimationFrame"];
  for (const name of [...names, ...more, "sessionStorage", "localStorage"]) {
    before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    const value: unknown = Reflect.get(window, name);
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  try {
    return await run((next) => {
      screen = next;
    });
  } finally {
    for (const [name, descriptor] of before)
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    window.close();
  }
}

/** Of the language itself, and what Node does better. */
const kept = new Set([
  ...Object.getOwnPropertyNames(globalThis).filter(
    (name) => !/^(?:navigator|Event|EventTarget|CustomEvent|MessageEvent)$/u.test(name),
  ),
]);

/** A media query about the size of the screen; of any other, that it does not hold. */
function holds(query: string, { width, height }: Screen): boolean {
  if (query === "(prefers-reduced-motion: reduce)") return true;
  return query.split(",").some((part) => {
    const conditions = [...part.matchAll(/\((max|min)-(width|height): (\d+)px\)/gu)];
    return (
      conditions.length > 0 &&
      conditions.every(([, bound, side, limit]) => {
        const size = side === "width" ? width : height;
        return bound === "max" ? size <= Number(limit) : size >= Number(limit);
      })
    );
  });
}
