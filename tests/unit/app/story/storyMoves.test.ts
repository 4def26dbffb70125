import { expect, test } from "vitest";
import { storyKey, usesArrows } from "../../../../src/app/story/storyMoves.ts";

const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, altKey: false });

test.each([
  ["ArrowRight", "next"],
  ["PageDown", "next"],
  ["ArrowLeft", "previous"],
  ["PageUp", "previous"],
  ["Home", "first"],
  ["End", "last"],
  ["b", "black"],
  [".", "black"],
  ["Escape", "leave"],
  ["x", null],
  ["constructor", null],
])("%s is %s on stage", (key, move) => {
  expect(storyKey(press(key), false)).toBe(move);
  expect(storyKey(press(key, true), false)).toBeNull();
});

test("a list keeps its arrows, but a clicker's keys are always the stage's", () => {
  document.body.innerHTML = '<div role="listbox"><b id="in"></b></div><button id="out"></button>';
  expect(usesArrows(document.getElementById("in"))).toBe(true);
  expect(usesArrows(document.getElementById("out"))).toBe(false);
  expect(storyKey(press("ArrowRight"), true)).toBeNull();
  expect(storyKey(press("PageDown"), true)).toBe("next");
});
