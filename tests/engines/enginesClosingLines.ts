import type { Reporter, TestModule } from "vitest/node";
import { closingLine } from "../reporters/closingLine.ts";

const engines = { duckDb: "DuckDB", clickHouse: "ClickHouse" } as const;

const isOf =
  (file: string) =>
  ({ moduleId }: TestModule): boolean =>
    moduleId.split("/").at(-1)?.startsWith(file) === true;

/** A line for each database: "DuckDB: 18 passed, 0 failed". */
export default class EnginesClosingLines implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const [file, name] of Object.entries(engines)) {
      if (!modules.some(isOf(file))) continue;
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const module of modules.filter(isOf(file))) {
        const tests = [...module.children.allTests()];
        if (module.state() === "failed" && tests.every((test) => test.result().state !== "failed"))
          counts.failed += 1;
        for (const test of tests) {
          const { state } = test.result();
          if (state !== "pending") counts[state] += 1;
        }
      }
      if (counts.skipped > 0 && counts.passed + counts.failed === 0)
        console.log(`${name}: skipped, it is not installed here (npm run engines -- --install)`);
      else console.log(closingLine(name, counts));
    }
  }
}
