import fc from "fast-check";
import { expect, test } from "vitest";
import { message, readFromFrame, readToFrame } from "../../../src/embed/protocol.ts";

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

test.each([
  [{ musubi: 1 }, "unknown-type"],
  [{ musubi: 1, type: "toString" }, "unknown-type"],
  [{ musubi: 1, type: "goto" }, "malformed"],
  [{ musubi: 1, type: "goto", scene: -1 }, "malformed"],
  [{ musubi: 1, type: "goto", scene: 1.5 }, "malformed"],
  [{ musubi: 1, type: "set", params: ["year"] }, "malformed"],
  [{ musubi: 1, type: "set", params: { year: 2022 } }, "malformed"],
  [{ musubi: 1, type: "load" }, "malformed"],
])("answers %j with what was expected", (data, code) => {
  expect(readToFrame(data)).toMatchObject({ ok: false, code, message: /Expected/u });
});

test("whatever else is said is not for us, and never throws", () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (data) => {
      expect(readToFrame(data)).toBeNull();
      expect(readFromFrame(data)).toBeNull();
    }),
  );
});
