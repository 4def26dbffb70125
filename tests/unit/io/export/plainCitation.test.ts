import fc from "fast-check";
import { expect, test } from "vitest";
import { plainCitation } from "../../../../src/io/export/plainCitation.ts";
import { anyRecord, rome } from "./citedSamples.ts";

test("the record with its link, then a line a source", () => {
  expect(plainCitation(rome)).toBe(
    [
      "“Talks in Rome”, 10 January 2023. Japan’s security ties. Data as of 22 November 2026, CC-BY-4.0. https://example.org/musubi/?v=1&sel=event:2023-01-10-rome (accessed 23 November 2026)",
      "Sources:",
      "– Anita Faake, Japan und USA stärken Sicherheitskooperation, 29 March 2025. In German. ¶ 2, 3.",
      "– Ohne alles. In German.",
    ].join("\n"),
  );
});

test("in German it is German", () => {
  const text = plainCitation({ ...rome, language: "de" });
  expect(text).toContain("„Talks in Rome“, 10. Januar 2023.");
  expect(text).toContain("(abgerufen am 23. November 2026)\nQuellen:\n");
});

test("a line a source and the link in the first, whatever the words are", () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const lines = plainCitation(record).split("\n");
      expect(lines).toHaveLength(record.sources.length === 0 ? 1 : record.sources.length + 2);
      expect(lines[0]).toContain(record.address);
    }),
  );
});
