import { expect, it } from "vitest";
import { depthLimit, readKept } from "../../../src/lib/jsonDepth.ts";

it("reads what was kept as JSON, unless it is none or none that can be walked through", () => {
  const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
  expect(readKept('{"v":1}')).toEqual({ v: 1 });
  expect(readKept(nested(depthLimit))).not.toBeNull();
  for (const text of [null, "", "{", nested(depthLimit + 1), "[".repeat(1_000_000)])
    expect(readKept(text)).toBeNull();
});
