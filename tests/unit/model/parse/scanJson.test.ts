import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locate } from "../../../../src/model/parse/locate.ts";
import { scanJson } from "../../../../src/model/parse/scanJson.ts";

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Text made of what JSON is made of, so that much of it nearly is JSON. */
const nearlyJson = fc
  .array(
    fc.constantFrom(
      ..."{}[],:\"'\\/ \n\t-+.0123456789eEu".split(""),
      '"a"',
      "true",
      "false",
      "null",
      "1.5e3",
      "NaN",
      "\\u00e9",
      "\\n",
      "\u2028",
      "\u0000",
      "{}",
      "[]",
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

const cutJson = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.nat(3),
    fc.constantFrom("", ",", "}", "]", ":", '"', " ", "x", "0"),
  )
  .map(([text, at, cut, typed]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + typed + text.slice(place + cut);
  });

describe("scanJson", () => {
  it("says of every text what JSON.parse says", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), nearlyJson, cutJson, fc.string()), (text) => {
        expect(scanJson(text) === null).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  it("says of every text that is cut off that it ends too early, or is still JSON", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, length) => {
        const cut = text.slice(0, length % text.length);
        const slip = scanJson(cut);
        expect([undefined, "ends-early", "bad-number"]).toContain(slip?.slip);
      }),
    );
  });

  it("reads 200,000 brackets without recursion", () => {
    expect(scanJson("[".repeat(200_000) + "]".repeat(200_000))).toBeNull();
    expect(scanJson("[".repeat(200_000))).toEqual({ at: 200_000, slip: "ends-early" });
  });
});

describe("locate", () => {
  it("finds every value where it was written", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 2), (value, space) => {
        const root: unknown = JSON.parse(JSON.stringify(value));
        const text = JSON.stringify(root, null, space);
        const all: { path: (string | number)[]; value: unknown }[] = [{ path: [], value: root }];
        for (const { path, value: here } of all) {
          if (Array.isArray(here)) {
            here.forEach((item: unknown, index) =>
              all.push({ path: [...path, index], value: item }),
            );
          } else if (typeof here === "object" && here !== null) {
            for (const [key, inner] of Object.entries(here)) {
              all.push({ path: [...path, key], value: inner });
            }
          }
        }
        const spans = locate(
          text,
          all.map(({ path }) => path),
        );
        spans.forEach(([start, end], index) => {
          expect(JSON.parse(text.slice(start, end))).toEqual(all[index]?.value);
        });
      }),
    );
  });

  it("gives what is around a value that is not there", () => {
    const text = '{"a": [5, {"b": 6}]}';
    const found = locate(text, [["a", 1, "c"], ["a", 7], ["x"], ["a", 0, "y"]]);
    expect(found.map(([start, end]) => text.slice(start, end))).toEqual([
      '{"b": 6}',
      '[5, {"b": 6}]',
      text,
      "5",
    ]);
  });

  it("gives the last of a field that stands there twice, as JSON.parse does", () => {
    const text = '{"a": 1, "\\u0061": 2}';
    expect(locate(text, [["a"]])).toEqual([[text.length - 2, text.length - 1]]);
  });
});
