import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";

interface Download {
  readonly name: string;
  readonly path: string;
  readonly bytes: Buffer;
}

/** Texts with how often each is repeated: a large file that is made in the page. */
export type FileParts = readonly (readonly [text: string, times: number])[];

/** Drops a file on a page: anywhere, also on the picture with which the page comes. */
export async function dropFile(
  page: Page,
  name: string,
  content: Uint8Array | string | FileParts,
): Promise<void> {
  const isParts = Array.isArray(content);
  const transfer = await page.evaluateHandle(
    ({ data, parts, called }) => {
      const transferred = new DataTransfer();
      const bytes =
        parts === null
          ? [Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))]
          : parts.map(([text, times]) => text.repeat(times));
      transferred.items.add(new File(bytes, called));
      return transferred;
    },
    {
      data: isParts ? "" : Buffer.from(content as Uint8Array | string).toString("base64"),
      parts: isParts ? (content as FileParts) : null,
      called: name,
    },
  );
  await page.locator("main").first().dispatchEvent("drop", { dataTransfer: transfer });
}

/** A graph as a file of this computer. */
export function fileOf(graph: unknown, name = "own.json") {
  const text = JSON.stringify(graph, null, 1);
  return { name, mimeType: "application/json", buffer: Buffer.from(text) };
}

/** The page by the names that its contract gives to its parts. */
export class Explorer {
  readonly timeline: Locator;
  readonly network: Locator;
  readonly details: Locator;
  readonly filters: Locator;
  readonly search: Locator;
  readonly active: Locator;
  readonly events: Locator;
  readonly tree: Locator;
  readonly status: Locator;

  constructor(readonly page: Page) {
    this.timeline = page.getByRole("region", { name: "Timeline" });
    this.network = page.getByRole("region", { name: "Network" });
    this.details = page.getByRole("complementary", { name: "Details" });
    this.filters = page.getByRole("search", { name: "Filters" });
    this.search = page.getByRole("combobox", { name: "Search" });
    this.active = page.getByRole("group", { name: "Active filters" });
    this.events = page.getByRole("listbox", { name: "Events" });
    this.tree = page.getByRole("tree", { name: "Relationships" });
    this.status = page.getByRole("status");
  }

  /** Opens a link and waits until both pictures are drawn and the fonts are there. */
  async open(search = ""): Promise<void> {
    await this.page.goto(`/${search}`);
    await this.drawn();
  }

  async drawn(): Promise<void> {
    // A large file takes its time on a busy machine.
    await expect(this.status).toBeVisible({ timeout: 40_000 });
    // It stands for the pictures until they are drawn.
    await expect(this.page.locator("#first-picture")).toHaveCount(0);
    // The place of a view is there before its code is.
    const places = this.page.locator(
      "#root [data-view]:is([data-view=network], [data-view=timeline], [data-view=matrix])",
    );
    for (const place of await places.all())
      await expect(
        place.locator("[data-actor], [data-event], [data-cluster]").first(),
      ).toBeVisible();
    await this.fonts();
  }

  async fonts(): Promise<void> {
    await this.page.evaluate(async () => {
      await document.fonts.ready;
    });
  }

  /** Opens the menu of filters beside the overview. */
  async openFilters(): Promise<Locator> {
    await this.page.getByRole("button", { name: /, filters$/u }).click();
    return this.page.getByRole("dialog", { name: "Filters" });
  }

  /** Opens a link to a story. The status is hidden on the stage, so this does not wait for it. */
  async openStage(search = "?v=1&story=belgium-to-seoul"): Promise<void> {
    await this.page.goto(`/${search}`);
    await expect(this.page.locator("[data-actor]").first()).toBeVisible();
  }

  /** Opens the presenter's window from the stage. */
  async openPresenter(): Promise<Page> {
    const [presenter] = await Promise.all([
      this.page.waitForEvent("popup"),
      this.page.getByRole("button", { name: "Presenter view" }).click(),
    ]);
    await expect(presenter.getByRole("region", { name: "Notes" })).toBeVisible();
    return presenter;
  }

  /** Chooses in the menu of the header. */
  async menu(item: string | RegExp): Promise<void> {
    await this.page.getByRole("button", { name: "More", exact: true }).click();
    await this.page.getByRole("menu", { name: "More" }).getByText(item, { exact: true }).click();
  }

  /** Chooses a file of this computer in the data dialog. */
  async chooseFile(graph: unknown, name = "own.json"): Promise<void> {
    await this.menu("Data");
    await this.page.locator("input[type=file]").first().setInputFiles(fileOf(graph, name));
  }

  /** Drops a file on the page. */
  async drop(name: string, bytes: Uint8Array | string): Promise<void> {
    await dropFile(this.page, name, bytes);
  }

  /** Opens the list of sources in the drawer. */
  async listSources(): Promise<Locator> {
    await this.page.keyboard.press("Control+k");
    await this.page.keyboard.type("List the sources");
    await this.page.getByRole("option", { name: /^List the sources/u }).click();
    return this.details.getByRole("region", { name: "Sources" });
  }

  /** What a click on this downloads. */
  async download(button: Locator): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), button.click()]);
    const path = await download.path();
    return { name: download.suggestedFilename(), path, bytes: readFileSync(path) };
  }

  /** Whether nothing is wider than the page. */
  async fitsWidth(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  }

  /** Types into the search and filters by it. */
  async filterBy(text: string): Promise<void> {
    await this.search.fill(text);
    await this.page.getByRole("option", { name: `Filter by “${text}”` }).click();
  }

  item(event: string): Locator {
    return this.timeline.locator(`[data-event="${event}"]`);
  }

  option(name: string | RegExp): Locator {
    return this.events.getByRole("option", { name });
  }

  cord(relationship: string): Locator {
    return this.network.locator(`[data-relationship="${relationship}"]`);
  }

  /** The label of a partner's lane, which filters by it. */
  lane(name: string): Locator {
    return this.timeline.getByRole("button", { name: new RegExp(`^${name} \\d`, "u") });
  }

  actor(id: string): Locator {
    return this.network.locator(`[data-actor="${id}"]`);
  }

  knot(parties: string): Locator {
    return this.network.locator(`[data-knot="${parties}"]`);
  }

  /** Clicks with the mouse at the middle of the mark, whatever is on top. */
  async clickMiddle(mark: Locator): Promise<void> {
    await mark.scrollIntoViewIfNeeded();
    const box = await this.boxAtRest(mark);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Where it is once it no longer moves: on a busy machine a picture is drawn a second time after it has come. */
  private async boxAtRest(mark: Locator) {
    let before: string | null = null;
    await expect
      .poll(async () => {
        const now = JSON.stringify(await mark.boundingBox());
        const rests = now === before && now !== "null";
        before = now;
        return rests;
      })
      .toBe(true);
    const box = await mark.boundingBox();
    if (box === null) throw new Error("Nothing is drawn there.");
    return box;
  }

  /** [shown events, all events, shown relationships, all relationships] */
  async counts(): Promise<readonly number[]> {
    const words = (await this.status.textContent()) ?? "";
    expect(words).toMatch(/^\d+ of \d+ events?, \d+ of \d+ relationships?$/u);
    return (words.match(/\d+/gu) ?? []).map(Number);
  }

  async parameter(name: string): Promise<string | null> {
    return new URL(this.page.url()).searchParams.get(name);
  }
}
