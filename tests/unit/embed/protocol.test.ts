import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type FromFrame,
  message,
  readFromFrame,
  readToFrame,
} from "../../../src/embed/protocol.ts";

test.each([
  { type: "goto", scene: "rome" },
  { type: "goto", scene: 0 },
  { type: "next" },
  { type: "prev" },
  { type: "select", sel: "" },
  { type: "set", params: { year: "2022,2023" } },
  { type: "load", data: { musubi: "1.0" } },
] as const)("hears %j", (wish) => {
  expect(readToFrame(message(wish))).toEqual({ ok: true, value: message(wish) });
});

const manyParams = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`p${at}`, "x"]));

test.each([
  [{ musubi: 1 }, "unknown-type"],
  [{ musubi: 1, type: "toString" }, "unknown-type"],
  [{ musubi: 1, type: "goto" }, "malformed"],
  [{ musubi: 1, type: "goto", scene: -1 }, "malformed"],
  [{ musubi: 1, type: "goto", scene: 1.5 }, "malformed"],
  [{ musubi: 1, type: "set", params: ["year"] }, "malformed"],
  [{ musubi: 1, type: "set", params: { year: 2022 } }, "malformed"],
  [{ musubi: 1, type: "load" }, "malformed"],
  [{ musubi: 1, type: "select", sel: "x".repeat(50_000_000) }, "malformed"],
  [{ musubi: 1, type: "set", params: { q: "x".repeat(50_000_000) } }, "malformed"],
  [{ musubi: 1, type: "set", params: manyParams }, "malformed"],
])("answers %j with what was expected", (data, code) => {
  expect(readToFrame(data)).toMatchObject({ ok: false, code, message: /Expected/u });
});

const told: readonly FromFrame[] = [
  { type: "ready", capabilities: ["next"] },
  { type: "size", height: 450 },
  { type: "state", params: { v: "1" } },
  { type: "scene", id: "rome", index: 3, count: 9 },
  { type: "edge", at: "end" },
  { type: "key", key: "PageDown", command: "next" },
  { type: "error", code: "refused", message: "No." },
];

test.each(told)("what a frame tells as $type is understood whole, and only so", (kind) => {
  expect(readFromFrame(message(kind))).toEqual(message(kind));
  for (const field of Object.keys(kind))
    for (const other of [undefined, null, { height: Number.NaN }, Number.NaN])
      expect(readFromFrame({ ...message(kind), [field]: other })).toBeNull();
});

test("a message that brings ports is refused", () => {
  expect(readToFrame(message({ type: "next" }), 1)).toMatchObject({ ok: false, code: "malformed" });
});

test("whatever else is said is not for us, and never throws", () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (data) => {
      expect(readToFrame(data)).toBeNull();
      expect(readFromFrame(data)).toBeNull();
    }),
  );
});
