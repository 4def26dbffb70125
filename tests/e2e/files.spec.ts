import type { Page } from "@playwright/test";
import { changedGraph } from "../fixtures/changedGraph.ts";
import { fileOf } from "./explorer.ts";
import { beyond } from "./sweep.ts";
import { expect, test } from "./test.ts";

test("a file of this computer is opened, and sent nowhere", async ({ page, explorer }) => {
  await explorer.open("?v=1&sel=relationship:italy~japan&theme=dark");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.method()));
  await explorer.menu("Data");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Open a file…" }).click(),
  ]);
  await chooser.setFiles(fileOf(changedGraph({})));
  await expect(page).toHaveTitle(/A small graph/u);
  expect((await explorer.counts())[1]).toBe(2);
  expect(await explorer.parameter("sel")).toBeNull();
  expect(await explorer.parameter("theme")).toBe("dark");
  expect(asked.filter((method) => method !== "GET")).toEqual([]);
});

test("an example opens by a click, and can be saved to see how it is written", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await explorer.menu("Data");
  const examples = page.getByRole("region", { name: "Examples" });
  const saved = page.waitForEvent("download");
  await examples.getByRole("button", { name: "Save summits.csv" }).click();
  expect((await saved).suggestedFilename()).toBe("summits.csv");
  await examples.getByRole("button", { name: "summits.csv", exact: true }).click();
  await page
    .getByRole("dialog", { name: "Import" })
    .getByRole("button", { name: "Open 10 events" })
    .click();
  await expect(explorer.network.locator("[data-actor]")).toHaveCount(4);
  await expect(explorer.events.getByRole("option")).toHaveCount(10);
});

test("a file that is dropped on the page is opened", async ({ page, explorer }) => {
  await explorer.open();
  const transfer = await page.evaluateHandle(
    (text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], "dropped.json", { type: "application/json" }));
      return data;
    },
    JSON.stringify(changedGraph({})),
  );
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
  await expect(page).toHaveTitle(/A small graph/u);
});

test("another file of this site is a parameter of the link", async ({ page, explorer, serve }) => {
  await serve(changedGraph({}), { at: "data/other.json" });
  await explorer.open("?v=1&data=data/other.json&sel=event:2023-01-10-rome");
  await expect(explorer.details).toContainText("Talks in Rome");
  await page.keyboard.press("Escape");
  await expect.poll(() => explorer.parameter("sel")).toBeNull();
  expect(await explorer.parameter("data")).toBe("data/other.json");
});

test("a corrected file can be checked again", async ({ page, explorer, serve }) => {
  await serve("{");
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("1 problem");
  await page.unrouteAll();
  await page.getByRole("button", { name: "Check again" }).click();
  await explorer.drawn();
});

test("the way is shown while a file comes", async ({ page, explorer }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/data/japan-security.json", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/");
  await expect(page.getByRole("progressbar")).toBeVisible();
  await expect(page.getByRole("main")).toHaveAttribute("aria-busy", "true");
  release();
  await explorer.drawn();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
});

test.describe("with a server that fails", () => {
  test.use({ mayComplain: /Failed to load resource/u });

  test("a missing file is named, with the way back", async ({ page, explorer, serve }) => {
    await serve("", { at: "data/nothing.json", status: 404 });
    await page.goto("/?v=1&data=data/nothing.json");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("nothing.json");
    await expect(page.getByRole("main")).toContainText("404");
    await page.getByRole("link", { name: "Back to explore" }).click();
    await explorer.drawn();
  });

  test("a server that cannot be reached is tried again", async ({ page, explorer }) => {
    await page.route("**/data/japan-security.json", (route) => route.abort());
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("could not be reached");
    await page.unrouteAll();
    await page.getByRole("button", { name: "Check again" }).click();
    await explorer.drawn();
  });

  for (const [code, name, other] of [
    ["network", "Network", "Timeline"],
    ["vis-timeline", "Timeline", "Network"],
  ] as const)
    test(`a picture whose code, ${code}, does not come leaves the rest standing`, async ({
      page,
      explorer,
    }) => {
      await page.route(`**/assets/${code}-*.js`, (route) => route.abort());
      await page.goto("/");
      const failed = page.getByRole("alert").filter({ hasText: name });
      await expect(failed).toBeVisible();
      await expect(page.getByRole("region", { name: other })).toBeVisible();
      await page.unrouteAll();
      await failed.getByRole("button", { name: "Reload" }).click();
      await explorer.drawn();
      await expect(failed).toHaveCount(0);
    });
});

test.describe("in whatever encoding it was saved", () => {
  const austria = JSON.stringify(changedGraph({ "actors[1].name.en": "Österreich" }));
  const latin = Buffer.from(austria.replace("日本", "Japan"), "latin1");
  const wide = Buffer.from(`\uFEFF${austria}`, "utf16le");

  const shown = async (page: Page) => {
    await expect(page).toHaveTitle(/A small graph/u);
    await expect(page.getByText("Österreich").first()).toBeVisible();
    await expect(page.locator("body")).not.toContainText("�");
  };
  const guess = (page: Page) => page.getByRole("alert").filter({ hasText: "windows-1252" });

  for (const [at, [name, body, isGuess]] of (
    [
      ["windows-1252", latin, true],
      ["UTF-16", wide, false],
    ] as const
  ).entries()) {
    test(`${name} from this site`, async ({ page, serve }) => {
      await serve(body, { at: "data/other.json" });
      await page.goto("/?v=1&data=data/other.json&show=table");
      await shown(page);
      await expect(guess(page)).toHaveCount(isGuess ? 1 : 0);
    });

    for (const way of ["drop", "paste"] as const)
      test(`${name} by ${way}`, beyond(1, at), async ({ page, explorer }) => {
        await explorer.open("?v=1&show=table");
        await page.evaluate(
          ([bytes, gesture]) => {
            const data = new DataTransfer();
            data.items.add(new File([Uint8Array.from(bytes)], "other.json"));
            const init = { bubbles: true, cancelable: true };
            document
              .querySelector("main")
              ?.dispatchEvent(
                gesture === "drop"
                  ? new DragEvent("drop", { ...init, dataTransfer: data })
                  : new ClipboardEvent("paste", { ...init, clipboardData: data }),
              );
          },
          [[...body], way] as const,
        );
        await shown(page);
        await expect(guess(page)).toHaveCount(isGuess ? 1 : 0);
      });
  }

  test("what is no text is named", async ({ page, serve }) => {
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
    await serve(picture, { at: "data/other.json" });
    await page.goto("/?v=1&data=data/other.json");
    await expect(page.getByRole("main")).toContainText("This is a PNG picture, not text.");
  });
});

test("the text of an event graph is opened when it is pasted, but not into a field", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const paste = (selector: string) =>
    page.evaluate(
      ([at, text]) => {
        const data = new DataTransfer();
        data.setData("text/plain", text);
        const init = { bubbles: true, cancelable: true, clipboardData: data };
        document.querySelector(at)?.dispatchEvent(new ClipboardEvent("paste", init));
      },
      [selector, JSON.stringify(changedGraph({}))] as const,
    );
  await paste("input");
  await expect(page).not.toHaveTitle(/A small graph/u);
  await paste("body");
  await expect(page).toHaveTitle(/A small graph/u);
});
