import { expect, test } from "vitest";
import { fileSlug } from "../../../src/lib/saveFile.ts";

test.each([
  [["Japan’s security ties, 1965–2035", "Network"], "japans-security-ties-1965-2035-network"],
  [["Große Übersicht"], "große-ubersicht"],
  [["日本の安全保障"], "日本の安全保障"],
  [["../../etc/passwd\u0000"], "etc-passwd"],
  [["…"], "musubi"],
])("%j → %s", (parts, name) => {
  expect(fileSlug(...parts)).toBe(name);
});

test("a long title gives a name that a file system takes", () => {
  expect(fileSlug("word ".repeat(100)).length).toBeLessThanOrEqual(90);
});
