/**
 * What both engines can do, in the few words that the paths need. `firefox.ts` says it in WebDriver BiDi, `webkit.ts`
 * in WebDriver classic.
 */
export interface Driver {
  goto(address: string): Promise<void>;
  /** Runs in the page. Takes and gives back what JSON can say; may name nothing from outside. */
  evaluate<Result, Args extends readonly unknown[]>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result>;
  /** Presses the mouse at the first place, and lets it go at the last. */
  drag(places: readonly Place[]): Promise<void>;
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** What the engine itself wrote to its console, if it says so. */
  heard(): readonly string[];
  close(): Promise<void>;
}

export type Place = readonly [x: number, y: number];
type Key = "Enter" | "ArrowRight" | "ArrowDown";

/** One of the files must be there; the package of Debian brings it. */
interface Need {
  readonly files: readonly string[];
  readonly package: string;
}

export interface Engine {
  readonly name: string;
  readonly needs: readonly Need[];
  readonly canForceColours: boolean;
  open(options: { readonly forcedColours: boolean }): Promise<Driver>;
}

/** A promise that does not come in time is a failure: nothing here waits for ever. */
export async function within<Result>(
  seconds: number,
  what: string,
  promise: Promise<Result>,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not within ${seconds} s`)), seconds * 1000);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks until the answer is one, at most for ten seconds. */
export async function until<Result>(
  what: string,
  ask: () => Promise<Result | null | undefined | false>,
): Promise<Result> {
  const end = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`there is no ${what}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
}
