import { expect, it } from "vitest";
import { served } from "../../../src/worker/served.ts";

const scope = "https://a.org/musubi/";

it.each([
  ["./?v=1&sel=actor:italy", "navigate", "page"],
  ["index.html", "navigate", "page"],
  ["assets/index-a1.js", "cors", "fixed"],
  ["data/japan-security.json", "cors", "fresh"],
  ["musubi.html", "cors", "fresh"],
  ["musubi.html", "navigate", "fresh"],
  ["report.pdf", "navigate", null],
  ["../other/", "navigate", null],
  ["../musubi-two/assets/a.js", "cors", null],
  ["https://b.org/musubi/data/a.json", "cors", null],
] as const)("a request for %s (%s) is answered as %s", (path, mode, how) => {
  expect(served(scope, { url: new URL(path, scope).href, method: "GET", mode })).toBe(how);
});

it("leaves alone what is not only read", () => {
  expect(served(scope, { url: `${scope}data/a.json`, method: "POST", mode: "cors" })).toBeNull();
});
