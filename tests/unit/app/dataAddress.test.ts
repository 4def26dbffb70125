// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataAddress, fileName } from "../../../src/app/load/dataAddress.ts";

const page = "https://example.org/musubi/index.html";

describe("dataAddress", () => {
  it.each([
    ["data/a.json", "https://example.org/musubi/data/a.json"],
    ["/other/a.json", "https://example.org/other/a.json"],
    ["https://example.org/a.json", "https://example.org/a.json"],
  ])("%s is a file of this site", (path, address) => {
    expect(dataAddress(path, page)).toBe(address);
  });

  it.each([
    "https://elsewhere.org/a.json",
    "http://example.org/a.json",
    "//elsewhere.org/a.json",
    "\\\\elsewhere.org/a.json",
    "https://example.org:444/a.json",
    "https://example.org@elsewhere.org/a.json",
    "java\nscript:alert(1)",
    "data:application/json,{}",
    "blob:https://example.org/1",
    "file:///etc/passwd",
    "http://[",
  ])("%s is refused", (path) => {
    expect(dataAddress(path, page)).toBeNull();
  });

  it("never leaves the origin, whatever the path", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (path) => {
        const address = dataAddress(path, page);
        return address === null || new URL(address).origin === "https://example.org";
      }),
    );
  });
});

it("names a file by the last part of its path", () => {
  expect(fileName("https://example.org/data/my%20graph.json?x=1#y")).toBe("my graph.json");
  expect(fileName("https://example.org/100%.json")).toBe("100%.json");
});
