import { expect, test } from "vitest";
import { historyKey } from "../../../src/app/history/HistoryButtons.tsx";

test.each([
  ["Ctrl+z", "undo"],
  ["Meta+z", "undo"],
  ["Ctrl+Z", "undo"],
  ["Ctrl+y", "redo"],
  ["Shift+Ctrl+Z", "redo"],
  ["Shift+Meta+Z", "redo"],
  ["Meta+y", null],
  ["Shift+Ctrl+Y", null],
  ["z", null],
  ["Alt+Ctrl+z", null],
  ["Ctrl+Meta+z", null],
  ["Ctrl+x", null],
])("%s asks for %s", (pressed, asked) => {
  const parts = pressed.split("+");
  const event = {
    key: parts.at(-1) ?? "",
    ctrlKey: parts.includes("Ctrl"),
    metaKey: parts.includes("Meta"),
    shiftKey: parts.includes("Shift"),
    altKey: parts.includes("Alt"),
  };
  expect(historyKey(event)).toBe(asked);
});
