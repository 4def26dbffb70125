import { importers } from "../../src/io/import/importers.ts";
import { formatBytes, formatFiles } from "../fixtures/formatFiles.ts";
import { expect, test } from "./test.ts";

const families = [...new Set(importers.map(({ family }) => family))];

for (const family of families)
  test(`files of the family “${family}” are understood, shown, and opened to both pictures`, async ({
    page,
    explorer,
  }) => {
    // A family has up to a dozen files.
    test.slow();
    await explorer.open();
    for (const importer of importers.filter((one) => one.family === family)) {
      const files = formatFiles.filter(({ format }) => format === importer.id);
      expect(files.length, `a file of the format ${importer.name}`).toBeGreaterThan(0);
      for (const { name, understood, events, actors, relationships } of files)
        await test.step(name, async () => {
          await explorer.drop(name, formatBytes(name));
          if (understood !== null) {
            const dialog = page.getByRole("dialog", { name: "Import" });
            await expect(dialog).toContainText(understood);
            await expect(dialog).toContainText(importer.name);
            await dialog
              .getByRole("button", { name: `Open ${events} event${events === 1 ? "" : "s"}` })
              .click();
          }
          await expect(explorer.status).toHaveText(
            `${events} of ${events} event${events === 1 ? "" : "s"}, ${relationships} of ${relationships} relationship${relationships === 1 ? "" : "s"}`,
          );
          await expect(explorer.events.getByRole("option")).toHaveCount(events);
          await expect(explorer.network.locator("[data-actor]")).toHaveCount(actors);
          const { timeline } = explorer;
          const marks = timeline.locator("[data-event], [data-cluster]").first();
          const noDates = timeline.getByRole("heading", { name: "No dates in this file" });
          await expect(marks.or(noDates)).toBeVisible();
        });
    }
  });
