// @vitest-environment node
import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonOfBytes } from "../../../../src/model/parse/jsonOfBytes.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("},{", "],[", '"', "\\", "\uFEFF", "東京", "__proto__"),
);
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, 0, -1.5),
    anyText,
    fc.array(tie("value"), { maxLength: 5 }),
    fc.dictionary(anyText, tie("value"), { maxKeys: 4 }),
  ),
})).value;

test("is what JSON.parse gives of the text, wherever it is cut", () => {
  fc.assert(
    fc.property(
      fc.dictionary(anyText, fc.oneof(anyValue, fc.array(anyValue)), { maxKeys: 5 }),
      fc.constantFrom(0, 1, 20),
      fc.constantFrom(0, 2),
      (value, pieceSize, space) => {
        const text = JSON.stringify(value, null, space);
        expect(jsonOfBytes(bytesOf(text), pieceSize)).toEqual(JSON.parse(text));
      },
    ),
  );
});

test("nothing is read of what is no JSON", () => {
  const text = '{ "a": [ {"b": [1]}, 2 ], "c": "d", "e": [] }';
  const slip = fc.constantFrom(
    "",
    ",",
    "[",
    "]",
    "{",
    "}",
    '"',
    "\\",
    ":",
    "\u0001",
    "\uFEFF",
    "1",
  );
  fc.assert(
    fc.property(
      fc.nat(text.length),
      fc.nat(1),
      slip,
      fc.constantFrom(0, 3, 100),
      (at, cut, put, size) => {
        const bad = text.slice(0, at) + put + text.slice(at + cut);
        let parsed: unknown;
        try {
          parsed = JSON.parse(bad);
        } catch {
          parsed = undefined;
        }
        expect(jsonOfBytes(bytesOf(bad), size)).toEqual(parsed);
      },
    ),
    { numRuns: 1000 },
  );
});

test.each([
  ["a list", bytesOf("[[1], [2]]")],
  ["letters that are not UTF-8", Uint8Array.of(...bytesOf('{"a":["'), 0xc3, ...bytesOf('"]}'))],
  ["too deep", bytesOf(`{"a":${"[".repeat(101)}${"]".repeat(101)}}`)],
  ["a mark at its start", bytesOf("\uFEFF{}")],
  ["nothing", bytesOf("")],
])("%s is left to who reads all of the text", (_, bytes) => {
  expect(jsonOfBytes(bytes)).toBeUndefined();
});
