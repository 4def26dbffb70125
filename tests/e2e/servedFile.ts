import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "@playwright/test";

export const defaultText = readFileSync(
  resolve(import.meta.dirname, "../../data/japan-security.json"),
  "utf8",
);

/** Has the server answer with this in place of the default data. */
export async function serve(
  page: Page,
  body: string,
  { status = 200, contentType = "application/json" } = {},
): Promise<void> {
  await page.route("**/data/japan-security.json", (route) =>
    route.fulfill({ status, contentType, body }),
  );
}
