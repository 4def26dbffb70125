import { expect, test } from "vitest";
import { frameAddress } from "../../../src/embed/frameAddress.ts";

const base = "https://host.example/talk/";

test("stands on the page's own address, and is always an embed", () => {
  expect(frameAddress("../musubi/", base, { scene: "rome", story: "ties" })).toBe(
    "https://host.example/musubi/?scene=rome&story=ties&v=1&embed=1",
  );
});

test("what is given outdoes what the address says", () => {
  const address = new URL(frameAddress("./?lang=de&sel=actor:x", base, { lang: "en" }));
  expect(Object.fromEntries(address.searchParams)).toEqual({
    lang: "en",
    sel: "actor:x",
    v: "1",
    embed: "1",
  });
});

test.each(["javascript:alert(1)", "data:text/html,x", "blob:https://x/y"])("%s is refused", (src) =>
  expect(() => frameAddress(src, base, {})).toThrow(TypeError),
);
