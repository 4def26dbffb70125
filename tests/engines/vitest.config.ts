import { defineConfig } from "vitest/config";

/** `npm run engines`. The databases share the machine: one file after the other. */
export default defineConfig({
  test: {
    root: "tests/engines",
    include: ["**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ["default", "./enginesClosingLines.ts"],
  },
});
