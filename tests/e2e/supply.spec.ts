import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { expect, test, type Page } from "./test.ts";

const built = "node_modules/.cache/e2e";

/** What happens to text that reaches a place where it would become markup, a script or an address of one. */
async function tried(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => {
    const attempt = (act: () => unknown): string => {
      try {
        act();
        return "done";
      } catch (error) {
        return error instanceof Error ? error.name : "thrown";
      }
    };
    const element = document.createElement("div");
    const script = document.createElement("script");
    const frame = document.createElement("iframe");
    return {
      nothing: attempt(() => (element.innerHTML = "")),
      markup: attempt(() => (element.innerHTML = "<b>x</b>")),
      text: attempt(() => (element.innerHTML = "x")),
      beside: attempt(() => element.insertAdjacentHTML("beforeend", "<b>x</b>")),
      page: attempt(() => new DOMParser().parseFromString("<b>x</b>", "text/html")),
      frame: attempt(() => (frame.srcdoc = "<b>x</b>")),
      code: attempt(() => (script.textContent = "alert(1)")),
      ownFile: attempt(
        () => (script.src = new URL("data/japan-security.json", location.href).href),
      ),
      worker: attempt(() => new Worker(new URL("embed.js", location.href))),
      policy: attempt(() => Reflect.get(window, "trustedTypes").createPolicy("mine", {})),
    };
  });
}

const refused = {
  nothing: "done",
  markup: "TypeError",
  text: "TypeError",
  beside: "TypeError",
  page: "TypeError",
  frame: "TypeError",
  code: "TypeError",
  ownFile: "TypeError",
  worker: "TypeError",
  policy: "TypeError",
};

test.describe("what is tried on purpose", () => {
  test.use({
    mayComplain: /TrustedHTML|TrustedScript|TrustedType|base-uri|Content Security Policy/u,
  });

  test("no text becomes markup or a script", async ({ page, explorer }) => {
    await explorer.open();
    await explorer.drawn();
    expect(await tried(page)).toEqual(refused);
  });

  test("nor in the app as one file", async ({ page, explorer }) => {
    await page.goto(pathToFileURL(`${built}/musubi.html`).href);
    await explorer.drawn();
    expect(await tried(page)).toEqual(refused);
  });

  test("nothing moves the addresses of the page", async ({ page, explorer }) => {
    await explorer.open();
    const before = await page.evaluate(() => document.baseURI);
    const after = await page.evaluate(() => {
      const base = document.createElement("base");
      base.href = "https://elsewhere.example/";
      document.head.append(base);
      return document.baseURI;
    });
    expect(after).toBe(before);
  });
});

test("the notices of all that is shipped are beside the page and inside the one file", async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "About" }).click();
  const about = page.getByRole("dialog", { name: "About" });
  const link = about.getByRole("link", { name: /Licences of the software/u });
  await expect(link).toBeVisible();
  const address = await link.evaluate((one: HTMLAnchorElement) => one.href);
  const response = await page.request.get(address);
  const beside = await response.text();
  expect(beside).toBe(readFileSync(`${built}/LICENSES.txt`, "utf8"));
  for (const name of [
    "react-dom",
    "vis-timeline",
    "d3-force",
    "@fontsource-variable/inter",
    "pako",
  ])
    expect(beside).toMatch(new RegExp(`^${name} \\d`, "mu"));
  await page.goto(pathToFileURL(`${built}/musubi.html`).href);
  await explorer.drawn();
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "About" }).click();
  await about.getByText("Licences of the software").click();
  await expect(about.getByText("Meta Platforms").first()).toBeVisible();
  await expect(about.getByText("SIL OPEN FONT LICENSE").first()).toBeVisible();
});
