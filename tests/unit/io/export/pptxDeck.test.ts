// @vitest-environment jsdom
import { posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { pptxDeck, type DeckSlide } from "../../../../src/io/export/pptxDeck.ts";

const dot =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
const hostile = `<b>"Rome" & Tokyo</b>\u0000\uD800`;

const slide = (title: string): DeckSlide => ({
  kicker: "10 January 2023",
  title,
  caption: "They meet in person.",
  pictures: [
    { place: "beside", data: dot, alt: `Network. ${title}` },
    { place: "below", data: dot, alt: `Timeline. ${title}` },
  ],
  sources: "A. Autor, Japan und Italien.",
  link: { words: "Open in Musubi", address: "https://example.org/?v=1&story=rome&scene=one" },
  notes: "Say it slowly.\nA. Autor",
});

const look = {
  title: "A story",
  language: "en",
  colours: {
    canvas: "#fbfaf7",
    ink: "#16181d",
    ink2: "#454a53",
    ink3: "#656b75",
    accent: "#c73e1d",
  },
};

let files: Readonly<Record<string, Uint8Array>> = {};

function part(name: string): Document {
  const bytes = files[name];
  if (bytes === undefined) throw new Error(`no part ${name}`);
  const page = new DOMParser().parseFromString(strFromU8(bytes), "application/xml");
  expect(page.querySelector("parsererror")?.textContent, name).toBeUndefined();
  return page;
}

const textOf = (name: string): string[] =>
  [...part(name).getElementsByTagName("a:t")].map(({ textContent }) => textContent ?? "");

beforeAll(async () => {
  const slides = [slide("First"), slide(hostile), { ...slide("Third"), pictures: [] }];
  files = unzipSync(await pptxDeck(slides, look));
});

/** What a spreadsheet or an office program would run, or fetch, if it took the words for more than words. */
const attacks = [
  `=HYPERLINK("http://evil.example";"x")`,
  "=cmd|' /C calc'!A0",
  "+1+1",
  "@SUM(1)",
  "-2+3",
  "{{7*7}} ${7*7} %n",
  `</a:t></a:r><a:r><a:rPr><a:hlinkClick r:id="rId9"/></a:rPr><a:t>x`,
  "<script>alert(1)</script>",
  "javascript:alert(1)",
  "]]><!--",
];

describe("a deck", () => {
  it("has a slide a scene, in order", () => {
    const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
    expect(slides).toHaveLength(3);
    expect(textOf("ppt/slides/slide1.xml")).toContain("First");
    expect(textOf("ppt/slides/slide3.xml")).toContain("Third");
  });

  it("is well-formed in every part, whatever the words", () => {
    for (const name of Object.keys(files)) if (/\.(?:xml|rels)$/u.test(name)) part(name);
    expect(textOf("ppt/slides/slide2.xml")).toContain(`<b>"Rome" & Tokyo</b>\uFFFD`);
  });

  it("points only to parts that it has", () => {
    for (const name of Object.keys(files).filter((one) => one.endsWith(".rels"))) {
      const folder = posix.dirname(posix.dirname(name));
      for (const link of part(name).getElementsByTagName("Relationship")) {
        if (link.getAttribute("TargetMode") === "External") continue;
        const target = link.getAttribute("Target") ?? "";
        const path = target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
        expect(Object.keys(files), `${name} → ${target}`).toContain(path);
      }
    }
  });

  it("has a real title, a caption to edit, sources and the date as words", () => {
    const kinds = [...part("ppt/slides/slide1.xml").getElementsByTagName("p:ph")].map((one) =>
      one.getAttribute("type"),
    );
    expect(kinds).toContain("title");
    expect(kinds).toContain("body");
    expect(textOf("ppt/slides/slide1.xml")).toEqual(
      expect.arrayContaining([
        "They meet in person.",
        "10 January 2023",
        "A. Autor, Japan und Italien.",
        "Open in Musubi",
      ]),
    );
  });

  it("says what its pictures show", () => {
    const pictures = [...part("ppt/slides/slide1.xml").getElementsByTagName("p:pic")];
    const alt = pictures.map((one) =>
      one.getElementsByTagName("p:cNvPr")[0]?.getAttribute("descr"),
    );
    expect(alt).toEqual(["Network. First", "Timeline. First"]);
  });

  it("has words of an attack as words, in notes too: nothing that runs, links or fetches", async () => {
    const notes = attacks.join("\n");
    const before = files;
    files = unzipSync(
      await pptxDeck([{ ...slide("First"), title: attacks[0] ?? "", caption: notes, notes }], look),
    );
    try {
      for (const name of ["ppt/notesSlides/notesSlide1.xml", "ppt/slides/slide1.xml"]) {
        const said = textOf(name).join("\n");
        for (const attack of attacks) expect(said, name).toContain(attack);
        const links = part(name).getElementsByTagName("a:hlinkClick");
        expect(links, name).toHaveLength(name.includes("notes") ? 0 : 1);
        for (const tag of ["script", "p:oleObj", "p:control"])
          expect(part(name).getElementsByTagName(tag), tag).toHaveLength(0);
      }
      const outside = Object.keys(files)
        .filter((name) => name.endsWith(".rels"))
        .flatMap((name) => [...part(name).getElementsByTagName("Relationship")])
        .filter((one) => one.getAttribute("TargetMode") === "External")
        .map((one) => one.getAttribute("Target"));
      expect(outside).toEqual(["https://example.org/?v=1&story=rome&scene=one"]);
      expect(Object.keys(files).filter((name) => /vba|activeX|embeddings\/./iu.test(name))).toEqual(
        [],
      );
    } finally {
      files = before;
    }
  });

  it("has notes for the speaker, and a link to the scene", () => {
    expect(textOf("ppt/notesSlides/notesSlide1.xml").join("\n")).toContain("Say it slowly.");
    const links = [
      ...part("ppt/slides/_rels/slide1.xml.rels").getElementsByTagName("Relationship"),
    ].map((one) => one.getAttribute("Target"));
    expect(links).toContain("https://example.org/?v=1&story=rome&scene=one");
  });
});
