import assert from "node:assert/strict";
import { until } from "./driver.ts";
import type { Visitor } from "./visitor.ts";

const details = "[role=complementary], aside";
const range =
  "[role=region][aria-label=Overview] [role=slider], [aria-label=Overview] [role=slider]";

/** The main paths through the page: what a person does, and what is then there to be seen. */
export const paths: Readonly<Record<string, (visitor: Visitor) => Promise<void>>> = {
  async "the page shows both pictures and says how much of all that is"(visitor) {
    await visitor.open();
    await visitor.reads("h1", /Japan.s security ties/u);
    await visitor.reads("[role=status]", /^66 of 69 events, 38 of 38 relationships$/u);
    for (const name of ["Network", "Timeline"])
      await until(`mark in the ${name}`, async () =>
        visitor.driver.evaluate(
          (one) =>
            [...document.querySelectorAll(`[aria-label=${one}] [data-event]`)].some(
              (mark) => mark.getBoundingClientRect().height > 1,
            ),
          name,
        ),
      );
  },

  async "a click on a cord opens the relationship"(visitor) {
    await visitor.open();
    await visitor.click('[data-relationship="italy~japan"]');
    await visitor.reads(details, /Japan.*Italy|Italy.*Japan/su);
    await visitor.reads(details, /Kishida and Meloni meet in Rome/u);
    assert.equal(await visitor.parameter("sel"), "relationship:italy~japan");
  },

  async "an end of the window, dragged, leaves fewer events"(visitor) {
    await visitor.open();
    const before = await visitor.shown();
    await visitor.drag(`${range}[aria-label="Window start"]`, 140);
    await until("smaller number of events", async () => (await visitor.shown()) < before);
    await until("window in the link", async () => visitor.parameter("from"));
    assert.ok((await visitor.shown()) > 0);
  },

  async "the search finds an event and opens it"(visitor) {
    await visitor.open();
    await visitor.click("[role=combobox]");
    await visitor.driver.type("joint fighter jet");
    await visitor.click("[role=option]", "joint fighter jet is made public");
    await visitor.reads(details, /joint fighter jet is made public/u);
    assert.equal(await visitor.parameter("sel"), "event:2022-12-09-fighter-plan-public");
  },

  async "the matrix shows a column for every event, and a click opens one"(visitor) {
    await visitor.open();
    await visitor.click("label, [role=radio]", "Matrix");
    await until("matrix of 66 columns", async () =>
      visitor.driver.evaluate(
        () =>
          document.querySelectorAll("[aria-label=Matrix] [role=columnheader][data-event]")
            .length === 66,
      ),
    );
    await visitor.click("[aria-label=Matrix] [data-event]");
    await until("selection", async () => (await visitor.parameter("sel"))?.startsWith("event:"));
    await visitor.reads(details, /Source/u);
  },

  async "the stage shows a scene, and the arrow key the next"(visitor) {
    await visitor.open("?v=1&story=belgium-to-seoul&motion=off");
    const first = await visitor.reads("h2", /./u);
    await visitor.driver.press("ArrowRight");
    await until("another headline", async () => (await visitor.words("h2")) !== first);
    assert.notEqual(await visitor.parameter("scene"), null);
  },

  async "the picture is saved as a sound SVG with its words"(visitor) {
    await visitor.open("?v=1&sel=relationship:italy~japan");
    await visitor.driver.evaluate(() => {
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => Reflect.set(window, "saved", text));
        return create(blob);
      };
    });
    await visitor.click('button[aria-label="More"]');
    await visitor.click("[role=menuitem]", "Export");
    await visitor.click("dialog label", "SVG");
    await visitor.click("dialog button", "Save file");
    const svg = await until("file", async () =>
      visitor.driver.evaluate(() => (Reflect.get(window, "saved") as string | undefined) ?? null),
    );
    const drawing = svg.replaceAll(/base64,[^)"]+/gu, "");
    assert.match(drawing, /^<svg |^<\?xml/u);
    assert.match(drawing, /<\/svg>\s*$/u);
    assert.match(drawing, /data-relationship="italy~japan"/u);
    for (const word of ["Network", "Timeline", "NATO"])
      assert.ok(drawing.includes(`>${word}</text>`), word);
    assert.doesNotMatch(drawing, /var\(|NaN|undefined/u);
  },

  async "a file of this computer, dropped, is shown"(visitor) {
    await visitor.open("?v=1&show=table");
    await visitor.driver.evaluate(async () => {
      const answer = await fetch("data/japan-security.json");
      const text = (await answer.text()).replace("Japan’s security ties", "A graph of mine");
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "own.json", { type: "application/json" }));
      const init = { bubbles: true, cancelable: true, dataTransfer };
      document.querySelector("main")?.dispatchEvent(new DragEvent("drop", init));
    });
    await visitor.reads("h1", /A graph of mine/u);
    await visitor.reads("[role=status]", /of 69 events/u);
  },

  async "no text becomes markup"(visitor) {
    await visitor.open("?v=1&show=table");
    visitor.mayComplain = /require-trusted-types-for/u;
    const tried = await visitor.driver.evaluate(() => {
      // An engine without Trusted Types has nothing to refuse.
      if (!("trustedTypes" in window)) return "refused";
      try {
        document.createElement("div").innerHTML = "<b>x</b>";
        return "done";
      } catch {
        return "refused";
      }
    });
    assert.equal(tried, "refused");
  },
};

/** The app as one file, from the disk. */
export async function oneFile(visitor: Visitor, address: string): Promise<void> {
  await visitor.open("?v=1", address);
  await visitor.reads("[role=status]", /^66 of 69 events/u);
  await visitor.click('[data-actor="italy"]');
  await visitor.reads(details, /Italy/u);
}

/** Where the system has its own few colours, marks are told apart by them, and what is chosen stands out. */
export async function forcedColours(visitor: Visitor): Promise<void> {
  await visitor.open("?v=1&sel=relationship:italy~japan");
  await visitor.reads(details, /Italy/u);
  const seen = await visitor.driver.evaluate(() => {
    const strands = document.querySelectorAll('[data-relationship="italy~japan"] path');
    return {
      forced: matchMedia("(forced-colors: active)").matches,
      ground: getComputedStyle(document.body).backgroundColor,
      words: getComputedStyle(document.body).color,
      chosen: [...strands].map((strand) => getComputedStyle(strand).stroke),
    };
  });
  assert.ok(seen.forced);
  assert.notEqual(seen.words, seen.ground);
  assert.ok(seen.chosen.length > 0);
  assert.ok(seen.chosen.some((stroke) => stroke !== seen.ground && stroke !== "none"));
}
