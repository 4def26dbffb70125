import type { Page } from "@playwright/test";
import axe, { type AxeResults, type RunOptions } from "axe-core";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const targetSize = "target-size";

/** What axe finds against WCAG 2.2 AA and its best practices, or by the rules that are named. */
export async function obstaclesOn(
  page: Page,
  rules?: readonly string[],
): Promise<readonly string[]> {
  // Behind a modal dialog nothing can be reached.
  const isModal = await page.evaluate(() => document.querySelector("dialog:modal") !== null);
  const violations = await axeOn(page, isModal ? "dialog:modal" : null, {
    runOnly:
      rules === undefined
        ? { type: "tag", values: standards }
        : { type: "rule", values: [...rules] },
    rules: rules === undefined ? { [targetSize]: { enabled: true } } : {},
  });
  const obstacles: string[] = [];
  for (const { id, nodes } of violations)
    for (const { html, target } of nodes)
      if (id !== targetSize || (await isSmallInSight(page, target.join(" "))))
        obstacles.push(`${id}: ${html.slice(0, 160)}`);
  return obstacles;
}

/** What a bar covers in part while something is scrolled is as large as it is once it is scrolled into sight. */
async function isSmallInSight(page: Page, target: string): Promise<boolean> {
  const isThere = await page.evaluate((one) => {
    const element = document.querySelector(one);
    element?.scrollIntoView({ block: "center", behavior: "instant" });
    return element !== null;
  }, target);
  if (!isThere) return true;
  const violations = await axeOn(page, target, { runOnly: { type: "rule", values: [targetSize] } });
  return violations.length > 0;
}

/** Of the page, or of what a selector finds in it. A frame is a page of its own, and so is looked at alone. */
async function axeOn(
  page: Page,
  within: string | null,
  options: RunOptions,
): Promise<AxeResults["violations"]> {
  // Half a megabyte, read once a page.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([selector, wanted]) => {
      const { axe: found } = window as unknown as { readonly axe: typeof axe };
      const { violations } = await found.run(selector ?? document, wanted);
      return violations;
    },
    [within, { ...options, resultTypes: ["violations"], iframes: false }] as [
      string | null,
      RunOptions,
    ],
  );
}
