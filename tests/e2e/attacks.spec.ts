import { attacks } from "../fixtures/attacks.ts";
import { dropFile } from "./explorer.ts";
import { expect, test } from "./test.ts";

test("files that would take memory, time or trust are refused with a reason, and what was open stays and answers", async ({
  page,
  explorer,
}) => {
  test.slow();
  await explorer.open();
  const before = await explorer.status.textContent();
  for (const { name, parts, bytes, says } of attacks)
    await test.step(name, async () => {
      await dropFile(page, name, parts ?? bytes?.() ?? "");
      const refused = page.getByRole("dialog", { name: "This file cannot be opened" });
      await expect(refused).toContainText(says, { timeout: 60_000 });
      await expect(refused).toContainText("To fix it:");
      await page.keyboard.press("Escape");
      await expect(refused).toHaveCount(0);
      await expect(explorer.status).toHaveText(before ?? "");
      await expect.poll(() => page.workers(), { message: "the reader has ended" }).toHaveLength(0);
    });
  await explorer.actor("italy").first().click();
  await expect(explorer.details.getByRole("heading", { name: "Italy" })).toBeVisible();
});
