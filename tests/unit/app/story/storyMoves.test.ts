// @vitest-environment jsdom
import { expect, test } from "vitest";
import { storyKey, userOf } from "../../../../src/app/story/storyMoves.ts";

const press = (key: string, ctrlKey = false, shiftKey = false) => ({
  key,
  ctrlKey,
  shiftKey,
  metaKey: false,
  altKey: false,
});

test.each([
  ["ArrowRight", "next"],
  ["PageDown", "next"],
  [" ", "next"],
  ["Enter", "next"],
  ["ArrowLeft", "previous"],
  ["PageUp", "previous"],
  ["Home", "first"],
  ["End", "last"],
  ["b", "black"],
  [".", "black"],
  ["f", "fullscreen"],
  ["F", "fullscreen"],
  ["?", "keys"],
  ["4", { digit: 4 }],
  ["Escape", "leave"],
  ["x", null],
  ["constructor", null],
])("%s is %j on stage", (key, move) => {
  expect(storyKey(press(key), null)).toEqual(move);
  expect(storyKey(press(key, true), null)).toBeNull();
});

test("Shift and Space go back", () => {
  expect(storyKey(press(" ", false, true), null)).toBe("previous");
});

test("a list keeps its keys and a button two, but a clicker's keys are always the stage's", () => {
  document.body.innerHTML = '<div role="listbox"><b id="in"></b></div><button id="out"></button>';
  expect(userOf(document.getElementById("in"))).toBe("widget");
  expect(userOf(document.getElementById("out"))).toBe("button");
  expect(userOf(document.body)).toBeNull();
  for (const key of ["ArrowRight", " ", "4", "f"])
    expect(storyKey(press(key), "widget")).toBeNull();
  expect(storyKey(press("PageDown"), "widget")).toBe("next");
  for (const key of [" ", "Enter"]) expect(storyKey(press(key), "button")).toBeNull();
  expect(storyKey(press("ArrowRight"), "button")).toBe("next");
});
