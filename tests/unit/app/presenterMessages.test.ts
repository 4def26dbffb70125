import fc from "fast-check";
import { expect, test } from "vitest";
import {
  isChannelId,
  newId,
  readPresenterMessage,
  type PresenterMessage,
} from "../../../src/app/story/presenter/presenterChannel.ts";

const place = { story: "a", scene: "b" };
const messages: readonly PresenterMessage[] = [
  { kind: "stage", print: "x", stories: [], place: null, black: false },
  { kind: "stage", print: "x", stories: [], place, black: true },
  { kind: "graph", graph: {} },
  { kind: "bye" },
  { kind: "hello" },
  { kind: "wants-graph" },
  { kind: "show", place },
  { kind: "black", on: true },
  { kind: "claim", tab: "x" },
  { kind: "taken", tab: "x" },
];

test.each(messages)("$kind is understood", (message) => {
  expect(readPresenterMessage(message)).toBe(message);
});

test("without any one of its fields, or with another in its place, it is not", () => {
  for (const message of messages)
    for (const field of Object.keys(message))
      for (const other of [undefined, 7, { deep: true }])
        if (field !== "graph" || typeof other !== "object")
          expect(readPresenterMessage({ ...message, [field]: other })).toBeNull();
});

test("whatever else comes is no message, and never throws", () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (data) => {
      expect(readPresenterMessage(data)).toBeNull();
    }),
  );
});

test("an id fits into an address, and is another each time", () => {
  const ids = Array.from({ length: 100 }, newId);
  expect(ids.every(isChannelId)).toBe(true);
  expect(new Set(ids).size).toBe(100);
});
