import { expect, type Locator, type Page } from "@playwright/test";

/** The page by the names that its contract gives to its parts. */
export class Explorer {
  readonly timeline: Locator;
  readonly network: Locator;
  readonly details: Locator;
  readonly filters: Locator;
  readonly events: Locator;
  readonly tree: Locator;
  readonly status: Locator;

  constructor(readonly page: Page) {
    this.timeline = page.getByRole("region", { name: "Timeline" });
    this.network = page.getByRole("region", { name: "Network" });
    this.details = page.getByRole("complementary", { name: "Details" });
    this.filters = page.getByRole("search", { name: "Filters" });
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
    await expect(this.status).toBeVisible();
    if ((await this.network.count()) > 0)
      await expect(this.network.locator("[data-actor]").first()).toBeVisible();
    if ((await this.timeline.count()) > 0)
      await expect(this.timeline.locator("[data-event]").first()).toBeVisible();
    await this.page.evaluate(async () => {
      await document.fonts.ready;
    });
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

  actor(id: string): Locator {
    return this.network.locator(`[data-actor="${id}"]`);
  }

  knot(parties: string): Locator {
    return this.network.locator(`[data-knot="${parties}"]`);
  }

  /** A real mouse at the middle of the mark, whatever lies there. */
  async clickMiddle(mark: Locator): Promise<void> {
    await mark.scrollIntoViewIfNeeded();
    const box = await mark.boundingBox();
    if (box === null) throw new Error("Nothing is drawn there.");
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
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
