import { faultyProxy } from "../fixtures/faultyProxy.ts";
import { graphFromText } from "../fixtures/graphFromText.ts";
import { hostOrigins } from "./hostPage.ts";
import { ServedEngine } from "./servedEngine.ts";
import { obstaclesOn } from "./obstacles.ts";
import { beyond } from "./sweep.ts";
import { expect, test } from "./test.ts";

test.use({ mayComplain: /Failed to load resource|ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE/u });

const graph = graphFromText(`
  2021-01-10  talks   japan italy
  2021-02-10  talks   japan italy united-kingdom
  2022-03-01  visit   japan nato
  2022-05-01  talks   japan nato
  2023-03-01  visit   italy nato
`);

let served: ServedEngine;
let folder: string;

test.beforeAll(async () => {
  served = new ServedEngine();
  folder = await served.parquet("ties", graph);
});

test.afterEach(async () => served.stop("SIGINT"));
test.afterAll(async () => served.end());

test("a folder of Parquet is scoped, opened in part, scoped again, and survives a server that goes and comes", async ({
  page,
}) => {
  const address = await served.start(folder, ["--most", "4"]);
  await page.goto(address);
  const scope = page.getByRole("region", { name: "Scope" });
  await expect(scope.getByRole("heading", { name: "5 events are too many" })).toBeVisible();
  await expect(scope.getByRole("button", { name: "Open 5 events" })).toBeDisabled();
  // The nearest scopes that fit.
  await expect(scope.getByRole("button", { name: /Japan in the middle.*4 events/u })).toBeVisible();

  await scope.getByRole("radio", { name: /^Japan/u }).check();
  await expect(scope.getByRole("button", { name: "Open 4 events" })).toBeEnabled();
  const partners = scope.getByRole("group", { name: /Partners of Japan/u });
  // Three, and what they do with each other.
  await expect(partners.getByRole("checkbox")).toHaveCount(4);
  await partners.getByRole("checkbox", { name: /^Nato/u }).uncheck();
  const open = scope.getByRole("button", { name: "Open 2 events" });
  await expect(open).toBeEnabled();
  await scope.getByRole("slider", { name: "To" }).press("Home");
  await expect(scope.getByRole("button", { name: "Open 1 event" })).toBeEnabled();
  await scope.getByRole("slider", { name: "To" }).press("End");
  await open.click();

  await expect(page.getByRole("status").first()).toContainText("2 of 2 events");
  expect(new URL(page.url()).searchParams.get("scope")).toBe(
    "focus:japan~partners:italy,united-kingdom",
  );
  await page.reload();
  await expect(page.getByRole("status").first()).toContainText("2 of 2 events");

  await page.getByRole("button", { name: "Change scope" }).click();
  await expect(scope.getByRole("button", { name: "Open 2 events" })).toBeEnabled();
  await served.stop("SIGKILL");
  await partners.getByRole("checkbox", { name: /^Nato/u }).check();
  await expect(scope.getByRole("alert")).toContainText("does not answer");
  await expect(partners.getByRole("checkbox")).toHaveCount(4);
  await served.start(folder, ["--most", "4"]);
  await expect(scope.getByRole("alert")).toBeHidden({ timeout: 40_000 });
  await scope.getByRole("button", { name: "Open 4 events" }).click();
  await expect(page.getByRole("status").first()).toContainText("4 of 4 events");
});

test("what is chosen is counted as it is chosen: the partners with each other, a span that is dragged", async ({
  page,
}) => {
  await page.goto(await served.start(folder));
  const scope = page.getByRole("region", { name: "Scope" });
  await expect(page.getByRole("banner")).toContainText("5 events · 4 actors · ");
  await expect(page.getByRole("banner")).toContainText("2021");
  await scope.getByRole("radio", { name: /^Japan/u }).check();
  await expect(scope.getByRole("button", { name: "Open 4 events" })).toBeEnabled();
  const among = scope.getByRole("checkbox", { name: /each other/u });
  await expect(among).toHaveAccessibleName(/these 3 do with each other \+1/u);
  await among.check();
  await expect(scope.getByRole("button", { name: "Open 5 events" })).toBeEnabled();
  await expect(among).toHaveAccessibleName(/\+1/u);

  // The last period by pointer; a drag that is taken back changes nothing.
  const handle = scope.getByRole("slider", { name: "To" });
  const { x = 0, y = 0, width = 0, height = 0 } = (await handle.boundingBox()) ?? {};
  const frame = await handle.locator("..").boundingBox();
  const [fromX, atY] = [x + width / 2, y + height / 2];
  await page.mouse.move(fromX, atY);
  await page.mouse.down();
  await page.mouse.move(fromX - (frame?.width ?? 0) * 0.7, atY, { steps: 4 });
  await expect(scope.getByRole("button", { name: "Open 5 events" })).toBeEnabled();
  await page.mouse.up();
  await expect(scope.getByRole("button", { name: "Open 2 events" })).toBeEnabled();
  await handle.press("End");
  await expect(scope.getByRole("button", { name: "Open 5 events" })).toBeEnabled();
  await scope.getByRole("button", { name: "Open 5 events" }).click();
  await expect(page.getByRole("status").first()).toContainText("5 of 5 events");
  expect(new URL(page.url()).searchParams.get("scope")).toBe("focus:japan~among:yes");
});

test("what a list leaves out is kept or not by one check, with its events beside it", async ({
  page,
}) => {
  const lines = Array.from({ length: 14 }, (_, partner) =>
    Array.from({ length: 14 - partner }, (_, day) => `2021-01-${day + 10} talks japan p${partner}`),
  );
  const many = await served.parquet("many", graphFromText(lines.flat().join("\n")));
  await page.goto(await served.start(many));
  const scope = page.getByRole("region", { name: "Scope" });
  await scope.getByRole("radio", { name: /^Japan/u }).check();
  const partners = scope.getByRole("group", { name: /Partners of Japan/u });
  const rest = partners.getByRole("checkbox", { name: "4 more" });
  await expect(rest).toBeChecked();
  // 4 + 3 + 2 + 1, below the partner that has as many.
  await expect(partners.getByText("10", { exact: true })).toHaveCount(2);
  await rest.uncheck();
  await expect(scope.getByRole("button", { name: "Open 95 events" })).toBeEnabled();
  await rest.check();
  await expect(scope.getByRole("button", { name: "Open 105 events" })).toBeEnabled();
  await partners.getByRole("checkbox", { name: /^P0 /u }).uncheck();
  await expect(scope.getByRole("button", { name: "Open 91 events" })).toBeEnabled();
  await rest.uncheck();
  await expect(scope.getByRole("button", { name: "Open 81 events" })).toBeEnabled();
  await partners.getByRole("button", { name: "Show 4 more" }).click();
  await expect(partners.getByRole("checkbox", { name: /^P13 /u })).not.toBeChecked();
  await expect(rest).toHaveCount(0);
});

for (const [at, [width, height, theme]] of (
  [
    [1440, 900, "light"],
    [390, 844, "dark"],
    [640, 360, "light"],
    [1440, 900, "dark"],
    [390, 844, "light"],
    [800, 450, "light"],
    [800, 450, "dark"],
    [640, 360, "dark"],
  ] as const
).entries())
  test(
    `nothing is cut and all is accessible at ${width} × ${height}, ${theme}`,
    beyond(3, at),
    async ({ page }) => {
      const address = await served.start(folder, ["--most", "4"]);
      await page.setViewportSize({ width, height });
      await page.goto(`${address}?v=1&theme=${theme}&lang=${theme === "dark" ? "de" : "en"}`);
      const scope = page.getByRole("region", { name: /Scope|Ausschnitt/u });
      await expect(
        scope.getByText(/the same, a shorter time|dasselbe, kürzere Zeit/u),
      ).toBeVisible();
      const look = async (): Promise<void> => {
        expect(await obstaclesOn(page)).toEqual([]);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over).toBeLessThanOrEqual(0);
      };
      await look();
      await scope.getByRole("radio", { name: /^Japan/u }).check();
      await expect(
        scope.getByRole("button", { name: /Open 4 events|4 Ereignisse öffnen/u }),
      ).toBeEnabled();
      await look();
    },
  );

test("answers that are cut off, late or of other data are said, and lose nothing", async ({
  page,
}) => {
  const more = `2021-01-10  talks  japan italy
    2021-02-10  talks  japan nato
    2022-03-01  visit  japan nato`;
  const database = served.load(folder);
  await served.start(database, [], { MUSUBI_TOKEN: "secret" });
  const proxy = await faultyProxy({ host: "127.0.0.1", port: served.port });
  try {
    const origin = `http://127.0.0.1:${proxy.port}`;
    hostOrigins.add(origin);
    await page.goto(`${origin}/?token=secret`);
    const scope = page.getByRole("region", { name: "Scope" });
    const partners = scope.getByRole("group", { name: /Partners of Japan/u });
    const nato = partners.getByRole("checkbox", { name: /^Nato/u });
    const opens = (events: string) => scope.getByRole("button", { name: `Open ${events}` });
    await scope.getByRole("radio", { name: /^Japan/u }).check();
    await expect(opens("4 events")).toBeEnabled();

    proxy.cut(300);
    await nato.uncheck();
    await expect(scope.getByRole("alert")).toContainText(/ended early|does not answer/u);
    await expect(scope.getByRole("alert")).toContainText("tried again by itself");
    await expect(nato).toBeVisible();
    proxy.pass();
    await expect(scope.getByRole("alert")).toBeHidden({ timeout: 20_000 });
    await expect(opens("2 events")).toBeEnabled();

    proxy.hold();
    await nato.check();
    await expect(scope).toHaveAttribute("aria-busy", "true");
    await expect(opens("2 events")).toBeDisabled();
    proxy.pass();
    await expect(opens("4 events")).toBeEnabled();

    served.load(await served.parquet("more", graphFromText(more)));
    await expect(async () => {
      await nato.click();
      await expect(scope.getByText("The data has changed")).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await scope.getByRole("button", { name: "Reset" }).click();
    await expect(opens("3 events")).toBeEnabled();

    proxy.cut(300, 2);
    await opens("3 events").click();
    await expect(page.getByRole("status").first()).toContainText("3 of 3 events", {
      timeout: 30_000,
    });
  } finally {
    await proxy.stop();
  }
});
