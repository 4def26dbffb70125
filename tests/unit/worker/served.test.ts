import { describe, expect, it } from "vitest";
import { bytesUpTo, isJson, isOneFile } from "../../../src/worker/content.ts";
import { fits, mayBeKept, served } from "../../../src/worker/served.ts";

const scope = "https://a.org/musubi/";

it.each([
  ["./?v=1&sel=actor:italy", "navigate", "page"],
  ["index.html", "navigate", "page"],
  ["assets/index-a1b2c3d4.js", "cors", "fixed"],
  ["assets/by-hand.json", "cors", "fresh"],
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

const answer = (type: string, more: ResponseInit = {}) =>
  new Response("x", { ...more, headers: { "content-type": type, ...more.headers } });

it.each([
  ["assets/index-a1b2c3d4.js", "text/javascript", true],
  ["assets/index-a1b2c3d4.js", "text/html; charset=utf-8", false],
  ["assets/index-a1b2c3d4.css", "text/html", false],
  ["assets/inter-a1b2c3d4.woff2", "application/octet-stream", true],
  ["assets/inter-a1b2c3d4.woff2", "text/html", false],
  ["data/japan-security.json", "text/html", false],
  ["./", "text/html", true],
  ["./", "application/json", false],
] as const)("for %s an answer of the type %s is right: %s", (path, type, right) => {
  expect(fits(new URL(path, scope).href, answer(type))).toBe(right);
});

it("is right only if it is whole and no error", () => {
  const script = `${scope}assets/index-a1b2c3d4.js`;
  expect(fits(script, answer("text/javascript", { status: 404 }))).toBe(false);
  expect(fits(script, answer("text/javascript", { status: 206 }))).toBe(false);
});

it.each([
  ["no-store", false],
  ["max-age=0, private", false],
  ["private=x-user", false],
  ["public, max-age=600", true],
  ["no-cache", true],
  ["", true],
])("with cache-control: %s it may be kept: %s", (control, may) => {
  expect(mayBeKept(answer("text/plain", { headers: { "cache-control": control } }))).toBe(may);
});

describe("what is kept in place of a good copy", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it.each([
    ['{"a": ["]}", "\\"", 1]}', true],
    ["[]", true],
    ["<!doctype html><title>Sign in</title>", false],
    ['{"a": [1, 2', false],
    ['{"a": 1}}', false],
    ['"text"', false],
    ["", false],
    ["{hello}", false],
  ])("%s is JSON: %s", (text, is) => {
    expect(isJson(bytes(text))).toBe(is);
  });

  it("is never so deep that it cannot be parsed", () => {
    expect(isJson(bytes("[".repeat(2_000_000)))).toBe(false);
    expect(isJson(bytes("[".repeat(5_000) + "]".repeat(5_000)))).toBe(false);
  });

  it("is the app as one file only if it says so itself", () => {
    expect(isOneFile(bytes('<script type="module" id="musubi-app"></script></html>\n'))).toBe(true);
    expect(isOneFile(bytes("<!doctype html><title>Sign in</title></html>"))).toBe(false);
  });

  it("ends at its limit, and so does the request", async () => {
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1000)),
      cancel: () => {
        cancelled = true;
      },
    });
    expect(await bytesUpTo(new Response(endless), 10_000)).toBeNull();
    expect(cancelled).toBe(true);
    const whole = await bytesUpTo(new Response("four"), 4);
    expect(new TextDecoder().decode(whole ?? bytes(""))).toBe("four");
    const said = new Response("four", { headers: { "content-length": "100" } });
    expect(await bytesUpTo(said, 10)).toBeNull();
  });
});
