import fc from "fast-check";
import { expect, test } from "vitest";
import { bibtex, escapeTex } from "../../../../src/io/export/bibtex.ts";
import { anyRecord, bare, faake, rome } from "./citedSamples.ts";

test("an event and each document it stands on are an entry", () => {
  expect(bibtex(rome)).toBe(`@misc{2023-01-10-rome,
  title = {{Talks in Rome}},
  howpublished = {Japan’s security ties},
  url = {https://example.org/musubi/?v=1&sel=event:2023-01-10-rome},
  urldate = {2026-11-23},
  language = {en},
  note = {10 January 2023. Data as of 22 November 2026, CC-BY-4.0. Sources: Anita Faake, Japan und USA stärken Sicherheitskooperation, 29 March 2025. In German. ¶ 2, 3. Ohne alles. In German.}
}

@misc{japan-us-ministers,
  author = {{Anita Faake}},
  title = {{Japan und USA stärken Sicherheitskooperation}},
  year = {2025},
  month = mar,
  day = {29},
  language = {de},
  note = {¶ 2, 3}
}

@misc{bare,
  title = {{Ohne alles}},
  language = {de}
}
`);
});

test("what TeX would act on is written so that it is only seen", () => {
  expect(escapeTex(String.raw`50 % of R&D_1 #2 $3 ~x^2 \input{a}`)).toBe(
    String.raw`50 \% of R\&D\_1 \#2 \$3 \textasciitilde{}x\textasciicircum{}2 \textbackslash{}input\textbraceleft{}a\textbraceright{}`,
  );
});

test("letters beyond ASCII stay, line breaks do not", () => {
  expect(escapeTex("Süd-\nkorea\t結び")).toBe("Süd- korea 結び");
});

test("an address is not escaped, but cannot close its own brace", () => {
  const text = bibtex({ ...rome, address: "https://e.org/?a_b=100%25&c={}", sources: [] });
  expect(text).toContain("url = {https://e.org/?a_b=100%25&c=%7B%7D}");
});

test("a vague date is said in words, never as a year it does not give", () => {
  const text = (published: string) =>
    bibtex({ ...rome, sources: [{ source: { ...bare, published }, places: "¶ 1" }] });
  expect(text("2025-03")).toContain("year = {2025},\n  month = mar,\n  language");
  expect(text("2025")).toContain("year = {2025},\n  language");
  expect(text("[..2035]")).toContain("note = {by 2035. ¶ 1}");
  expect(text("2025-03~")).not.toContain("year =");
});

test("public knowledge is told in the note, and is no entry", () => {
  const known = { ...bare, id: "known", kind: "public-knowledge" as const, title: "The record" };
  const text = bibtex({ ...rome, sources: [{ source: known, places: "" }] });
  expect(text.match(/^@/gmu)).toHaveLength(1);
  expect(text).toContain("The record");
});

test("only what the source says is there", () => {
  const text = bibtex({ ...rome, sources: [{ source: faake, places: "" }] }).split("\n\n")[1];
  expect(text?.match(/^ {2}[a-z]+/gmu)?.map((name) => name.trim())).toEqual([
    "author",
    "title",
    "year",
    "month",
    "day",
    "language",
  ]);
});

test("whatever the words are, braces balance, entries are as many as documents, and keys are distinct", () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const text = bibtex(record);
      let depth = 0;
      for (const letter of text) {
        if (letter === "{") depth += 1;
        if (letter === "}") depth -= 1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      const documents = record.sources.filter(({ source }) => source.kind !== "public-knowledge");
      const keys = [...text.matchAll(/^@misc\{([A-Za-z0-9-]+),$/gmu)].map(([, key]) => key);
      expect(keys).toHaveLength(documents.length + 1);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
