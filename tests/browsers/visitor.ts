import { until, type Driver, type Place } from "./driver.ts";

/** Somebody in front of the page, who finds things by what the contract names them and sees what is drawn. */
export class Visitor {
  /** What is tried on purpose and refused may be said. */
  mayComplain: RegExp | null = null;

  constructor(
    readonly driver: Driver,
    readonly site: string,
  ) {}

  /** Opens a link and waits until the pictures are drawn. */
  async open(search = "", address = this.site): Promise<void> {
    await this.driver.goto(`${address}${search}`);
    await until("picture", async () =>
      this.driver.evaluate(
        () =>
          document.querySelector("[data-actor], [data-event]") !== null &&
          document.fonts.status === "loaded",
      ),
    );
  }

  /** The words in a part of the page; null while it is not there or cannot be seen. */
  async words(selector: string): Promise<string | null> {
    return this.driver.evaluate((one) => {
      const element = document.querySelector<HTMLElement>(one);
      if (element === null || element.getBoundingClientRect().width === 0) return null;
      return element.innerText || element.textContent;
    }, selector);
  }

  async reads(selector: string, words: RegExp): Promise<string> {
    let last: string | null = null;
    const found = until(`“${String(words)}” in ${selector}`, async () => {
      last = await this.words(selector);
      return last !== null && words.test(last) && last;
    });
    return found.catch((error: unknown) => {
      throw new Error(`${String(error)}; it says ${JSON.stringify(last)?.slice(0, 200)}`);
    });
  }

  async parameter(name: string): Promise<string | null> {
    return this.driver.evaluate((one) => new URL(location.href).searchParams.get(one), name);
  }

  /** How many events the status says are shown. */
  async shown(): Promise<number> {
    return Number(/^\d+/u.exec((await this.words("[role=status]")) ?? "")?.[0]);
  }

  /** Where this can be taken by the mouse, once it stays there: a list of what is found still changes after the last key. */
  async place(selector: string, text = ""): Promise<Place> {
    let last: Place | null = null;
    return until(`place of ${selector} ${text}`, async () => {
      const before = last;
      last = await this.placeNow(selector, text);
      return String(last) === String(before) && last;
    });
  }

  /** In the middle of its box, or on its line. */
  private async placeNow(selector: string, text: string): Promise<Place | null> {
    return this.driver.evaluate(
      (one, words) => {
        for (const element of document.querySelectorAll(one)) {
          if (!(element.textContent ?? "").includes(words)) continue;
          const { left, top, width, height } = element.getBoundingClientRect();
          const places = [[left + width / 2, top + height / 2] as const];
          for (const path of element.querySelectorAll("path")) {
            const matrix = path.getScreenCTM();
            if (matrix === null || !path.getAttribute("d")) continue;
            for (const part of [0.5, 0.4, 0.6, 0.3, 0.7]) {
              const { x, y } = path
                .getPointAtLength(path.getTotalLength() * part)
                .matrixTransform(matrix);
              places.push([x, y] as const);
            }
          }
          for (const [x, y] of places)
            if (element.contains(document.elementFromPoint(x, y))) return [x, y] as const;
        }
        return null;
      },
      selector,
      text,
    );
  }

  async click(selector: string, text = ""): Promise<void> {
    await this.driver.drag([await this.place(selector, text)]);
  }

  async drag(selector: string, by: number): Promise<void> {
    const [x, y] = await this.place(selector);
    const steps = [0.25, 0.5, 0.75, 1].map((part) => [x + by * part, y] as const);
    await this.driver.drag([[x, y], ...steps]);
  }

  /** What the page has complained of since it was opened. */
  async complaints(): Promise<readonly string[]> {
    const own = await this.driver.evaluate(
      () => (Reflect.get(window, "complaints") ?? []) as readonly string[],
    );
    return [...this.driver.heard(), ...own].filter((one) => !this.mayComplain?.test(one));
  }
}
