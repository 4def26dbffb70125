import { changedGraph } from "../fixtures/changedGraph.ts";
import type { HostPage } from "./hostPage.ts";
import { expect, test } from "./test.ts";

test.use({ viewport: { width: 1000, height: 700 } });

const framed = ({ app }: HostPage, search = "", attributes = ""): string =>
  `<iframe title="Ties" width="800" height="450" ${attributes} src="${app}/?embed=1${search}"></iframe>`;

async function open(host: HostPage, search = "", attributes = ""): Promise<void> {
  await host.open(framed(host, search, attributes));
  await expect(host.frame.getByRole("status")).toBeAttached();
}

const view = (host: HostPage) => async () => (await host.heard("state")).at(-1)?.["params"];

test("says that it is ready, how tall it would like to be, and what is looked at", async ({
  host,
}) => {
  await open(host, "&sel=actor:italy");
  await expect.poll(async () => (await host.heard("ready")).length).toBe(1);
  await expect.poll(async () => (await host.heard("size")).at(-1)).toMatchObject({ height: 450 });
  await expect.poll(view(host)).toMatchObject({ v: "1", sel: "actor:italy", embed: "1" });
  const everything = await host.everything();
  expect(everything).toContainEqual(
    expect.objectContaining({ sentinel: "amp", type: "embed-size", height: 450 }),
  );
  expect(everything).toContainEqual(expect.objectContaining({ type: "iframe-resized" }));
  expect(everything).toContainEqual({ "datawrapper-height": { musubi: 450 } });
});

test("does what its host asks, and nothing else", async ({ host }) => {
  await open(host);
  await host.say({ musubi: 1, type: "select", sel: "relationship:japan~italy" });
  await expect.poll(view(host)).toMatchObject({ sel: "relationship:italy~japan" });
  await host.say({ musubi: 1, type: "set", params: { partner: "italy", theme: "dark" } });
  await expect.poll(view(host)).toMatchObject({ partner: "italy", theme: "dark" });
  await expect(host.frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await host.say({ musubi: 1, type: "set", params: { sel: "" } });
  await expect.poll(view(host)).not.toHaveProperty("sel");
  await host.say({ musubi: 1, type: "set", params: { show: "matrix" } });
  await expect.poll(view(host)).toMatchObject({ show: "matrix" });
  await host.say({ musubi: 1, type: "set", params: { show: "", theme: "", partner: "" } });
  await expect.poll(view(host)).toEqual({ v: "1", embed: "1" });
  expect(await host.heard("error")).toEqual([]);

  for (const [wrong, code] of [
    [{ musubi: 1, type: "dance" }, "unknown-type"],
    [{ musubi: 1, type: "select" }, "malformed"],
    [{ musubi: 1, type: "set", params: { sel: 7 } }, "malformed"],
    [{ musubi: 1, type: "select", sel: "actor:atlantis" }, "not-in-the-data"],
    [{ musubi: 1, type: "set", params: { data: "other.json" } }, "not-followed"],
    [{ musubi: 1, type: "goto", scene: "nowhere" }, "not-in-the-data"],
  ] as const) {
    await host.say(wrong);
    await expect.poll(async () => (await host.heard("error")).at(-1)).toMatchObject({ code });
  }
  for (const foreign of ["constructor", null, 7, { type: "next" }, { musubi: 2, type: "next" }])
    await host.say(foreign);
  await host.say({ musubi: 1, type: "select", sel: "actor:nato" });
  await expect.poll(view(host)).toMatchObject({ sel: "actor:nato" });
  expect(await host.heard("error")).toHaveLength(6);
});

test("walks through a story, and says when it ends", async ({ host }) => {
  await open(host, "&story=belgium-to-seoul");
  const scene = async () => (await host.heard("scene")).at(-1);
  await expect.poll(scene).toMatchObject({ id: "belgium", index: 0, count: 9 });
  await host.say({ musubi: 1, type: "prev" });
  await expect.poll(async () => (await host.heard("edge")).at(-1)).toMatchObject({ at: "start" });
  await host.say({ musubi: 1, type: "next" });
  await expect.poll(scene).toMatchObject({ id: "tokyo-nato", index: 1 });
  await host.say({ musubi: 1, type: "goto", scene: "rome" });
  await expect.poll(scene).toMatchObject({ id: "rome", index: 3 });
  await host.say({ musubi: 1, type: "set", params: { sel: "", story: "belgium-to-seoul" } });
  await expect.poll(view(host)).toMatchObject({ scene: "rome", sel: "" });
  await host.say({ musubi: 1, type: "goto", scene: 8 });
  await expect.poll(scene).toMatchObject({ id: "seoul", index: 8 });
  await host.say({ musubi: 1, type: "next" });
  await expect.poll(async () => (await host.heard("edge")).at(-1)).toMatchObject({ at: "end" });
});

test("a host that talks without end is told so, and the page goes on", async ({ page, host }) => {
  await open(host);
  await page.evaluate(() => {
    const frame = document.querySelector("iframe")?.contentWindow;
    for (let at = 0; at < 5000; at += 1)
      frame?.postMessage({ musubi: 1, type: "select", sel: "actor:italy" }, "*");
  });
  await expect
    .poll(async () => (await host.heard("error")).map(({ code }) => code))
    .toContain("too-many");
  await expect.poll(view(host)).toMatchObject({ sel: "actor:italy" });
});

test("data of another site is shown only if the viewer agrees", async ({ page, host }) => {
  await open(host);
  const data = await page.request.get(`${host.app}/data/japan-security.json`);
  const graph = (await data.json()) as { meta: { title: unknown } };
  graph.meta.title = { en: "Another graph" };
  await host.say({ musubi: 1, type: "load", data: graph });
  const notice = host.frame.getByRole("alert");
  await expect(notice).toContainText(host.origin);
  await notice.getByRole("button", { name: "No" }).click();
  await expect
    .poll(async () => (await host.heard("error")).at(-1))
    .toMatchObject({ code: "refused" });
  await expect(host.frame.getByText("Another graph")).toHaveCount(0);
  await host.say({ musubi: 1, type: "load", data: graph });
  await host.frame.getByRole("button", { name: "Show it" }).click();
  await expect(host.frame.getByRole("heading", { name: "Another graph" })).toBeVisible();
});

test("data that cannot be read changes nothing, and its host hears why", async ({ host }) => {
  await open(host, "&sel=actor:italy");
  const error = async () => (await host.heard("error")).at(-1);
  const show = host.frame.getByRole("button", { name: "Show it" });
  for (const [data, words] of [
    ["<!doctype html>", "not a file"],
    [{ musubi: "1.1", events: [{ id: "x" }] }, "meta"],
    [{ hello: "world" }, "event graph"],
  ] as const) {
    await host.say({ musubi: 1, type: "load", data });
    await show.click();
    await expect
      .poll(error)
      .toMatchObject({ code: "unreadable", message: expect.stringContaining(words) });
    await expect(host.frame.locator('[data-actor="italy"]').first()).toBeVisible();
  }
  await host.say({ musubi: 1, type: "load", data: changedGraph({}) });
  await show.click();
  await expect(host.frame.getByRole("heading", { name: "A small graph" })).toBeVisible();
  // It is the host's own data: it goes on hearing and asking.
  await host.say({ musubi: 1, type: "select", sel: "event:2023-01-10-rome" });
  await expect.poll(view(host)).toMatchObject({ sel: "event:2023-01-10-rome" });
});

test("what is no data is refused in words, however it is sent", async ({ page, host }) => {
  await open(host);
  const kinds = await page.evaluate(() => {
    const frame = document.querySelector("iframe")?.contentWindow;
    const load = (data: unknown, transfer: Transferable[] = []) =>
      frame?.postMessage({ musubi: 1, type: "load", data }, "*", transfer);
    const itself: Record<string, unknown> = {};
    itself["events"] = [itself];
    const sparse: unknown[] = [];
    sparse.length = 4_000_000_000;
    const { port1 } = new MessageChannel();
    load(itself);
    load({ events: [1n] });
    load("x".repeat(50_000_000));
    load({ events: ["x".repeat(50_000_000)] });
    load({ events: sparse });
    load({ events: new Map() });
    load({}, [port1]);
    const params = Array.from({ length: 20_000 }, (_, at) => [`p${at}`, "x"]);
    frame?.postMessage({ musubi: 1, type: "set", params: Object.fromEntries(params) }, "*");
    return 8;
  });
  await expect.poll(async () => (await host.heard("error")).length).toBe(kinds);
  for (const one of await host.heard("error")) {
    expect(["unreadable", "malformed"]).toContain(one["code"]);
    expect(one["message"]).toMatch(/\w.*\.$/u);
  }
  await expect(host.frame.getByRole("alert")).toHaveCount(0);
  await host.say({ musubi: 1, type: "select", sel: "actor:italy" });
  await expect.poll(view(host), { timeout: 2000 }).toMatchObject({ sel: "actor:italy" });
});

test("takes no focus, adds no history, and leaves the deck its keys, also after a click inside", async ({
  page,
  host,
}) => {
  await open(host);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  const entries = await page.evaluate(() => window.history.length);
  await host.frame.locator('[data-actor="italy"]').first().click();
  await expect.poll(view(host)).toMatchObject({ sel: "actor:italy" });
  expect(await page.evaluate(() => window.history.length)).toBe(entries);

  for (const [key, command] of [
    ["PageDown", "next"],
    ["PageUp", "prev"],
    ["ArrowRight", "next"],
    [" ", "next"],
    [".", "pause"],
  ] as const) {
    await page.keyboard.press(key === " " ? "Space" : key);
    await expect.poll(async () => (await host.heard("key")).at(-1)).toMatchObject({ key, command });
  }
  const everything = await host.everything();
  expect(everything).toContainEqual(JSON.stringify({ method: "next", args: [] }));
  expect(everything).toContainEqual({ target: "slidev", type: "navigate", operation: "prev" });

  // A list that a person has gone into needs its arrows; paging is still the deck's.
  const keys = (await host.heard("key")).length;
  await host.frame.getByRole("treeitem").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("PageDown");
  await expect
    .poll(async () => (await host.heard("key")).slice(keys))
    .toMatchObject([{ key: "PageDown" }]);
});

test("comes back as it was after a deck has dropped the frame and loaded it again", async ({
  page,
  host,
}) => {
  await open(host);
  await host.say({ musubi: 1, type: "select", sel: "actor:italy" });
  await expect.poll(view(host)).toMatchObject({ sel: "actor:italy" });
  await page.evaluate(() => {
    const frame = document.querySelector("iframe");
    const src = frame?.getAttribute("src") ?? "";
    frame?.removeAttribute("src");
    setTimeout(() => frame?.setAttribute("src", src), 50);
  });
  await expect.poll(async () => (await host.heard("ready")).length).toBe(2);
  await expect.poll(view(host)).toMatchObject({ sel: "actor:italy" });
});

test("works in a sandbox without an origin of its own", async ({ host }) => {
  await open(host, "", 'sandbox="allow-scripts"');
  await host.say({ musubi: 1, type: "select", sel: "actor:italy" });
  await expect.poll(view(host)).toMatchObject({ sel: "actor:italy" });
});

test("is drawn once it has a size", async ({ page, host }) => {
  await host.open(`<div id="slide" hidden>${framed(host)}</div>`);
  await expect.poll(async () => (await host.heard("ready")).length).toBe(1);
  await page.evaluate(() => document.getElementById("slide")?.removeAttribute("hidden"));
  await expect(host.frame.locator('[data-actor="japan"]').first()).toBeVisible();
  await expect(host.frame.locator("[data-event]").first()).toBeVisible();
  const box = await host.frame.locator('[data-actor="japan"]').first().boundingBox();
  expect(box?.width).toBeGreaterThan(10);
});
