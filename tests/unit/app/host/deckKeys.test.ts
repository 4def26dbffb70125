// @vitest-environment jsdom
import { expect, test } from "vitest";
import { deckKey, needsKeys } from "../../../../src/app/host/deckKeys.ts";
import { wishedHeight } from "../../../../src/app/host/hostLink.ts";
import { viewIds } from "../../../../src/store/viewIds.ts";

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test.each([
  ["PageDown", "next", "next"],
  ["PageUp", "prev", "prev"],
  [" ", "next", null],
  ["ArrowRight", "next", null],
  ["ArrowUp", "prev", null],
  ["b", "pause", null],
  [".", "pause", null],
  ["Enter", null, null],
])("%s means %s to the deck, and %s where something needs its keys", (key, free, needed) => {
  expect(deckKey(press(key), false)).toBe(free);
  expect(deckKey(press(key), true)).toBe(needed);
});

test("with Ctrl, Cmd or Alt held no key is the deck's, with Shift Space goes back", () => {
  expect(deckKey(press("PageDown", { ctrlKey: true }), false)).toBeNull();
  expect(deckKey(press("ArrowRight", { metaKey: true }), false)).toBeNull();
  expect(deckKey(press("ArrowLeft", { altKey: true }), false)).toBeNull();
  expect(deckKey(press(" ", { shiftKey: true }), false)).toBe("prev");
});

test("what can be focused needs keys, the page itself does not", () => {
  document.body.innerHTML = '<button><i id="in">x</i></button><p id="out">y</p>';
  expect(needsKeys(document.getElementById("in"))).toBe(true);
  expect(needsKeys(document.getElementById("out"))).toBe(false);
  expect(needsKeys(document.body)).toBe(false);
  expect(needsKeys(null)).toBe(false);
});

test("the height that is asked for is bounded, whatever the width", () => {
  for (const show of viewIds)
    for (let width = 0; width < 4000; width += 37) {
      expect(wishedHeight(width, show)).toBeGreaterThanOrEqual(360);
      expect(wishedHeight(width, show)).toBeLessThanOrEqual(720);
    }
});
