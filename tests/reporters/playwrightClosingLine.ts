import type { Reporter, Suite } from "@playwright/test/reporter";
import { closingLine } from "./closingLine.ts";

export default class PlaywrightClosingLine implements Reporter {
  #suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd(): void {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const test of this.#suite?.allTests() ?? []) {
      if (test.outcome() === "skipped") counts.skipped += 1;
      else if (test.ok()) counts.passed += 1;
      else counts.failed += 1;
    }
    console.log(closingLine("playwright", counts));
  }
}
