import { describe, expect, it } from "vitest";
import { teiDate } from "../../../../src/io/import/readers/teiDate.ts";
import { citedIn, imported, tableOfFile, typesOf } from "../../../fixtures/openedFile.ts";

const cmif = (letters: string, more = "") => `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\r
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Letters of
  Ada</title></titleStmt><publicationStmt><availability><licence target="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</licence></availability></publicationStmt>
<sourceDesc><bibl type="print" xml:id="b1">Ada: <title>Collected letters</title>. 1999.</bibl><bibl xml:id="b2">Online <ref target="https://letters.example/">https://letters.example/</ref></bibl></sourceDesc></fileDesc>
<profileDesc>${letters}</profileDesc></teiHeader>${more}</TEI>`;

const letter = (date: string, attributes = 'source="#b1" key="12"') => `<correspDesc ${attributes}>
  <correspAction type="sent"><persName ref="https://d-nb.info/gnd/1">Lovelace,
    Ada</persName>${date}<placeName>London</placeName></correspAction>
  <correspAction type="received"><persName ref="http://www.wikidata.org/entity/Q46633">Babbage, Charles</persName><orgName>Royal Society</orgName></correspAction>
</correspDesc>`;

describe("CMIF", () => {
  it("makes an event of each letter, of who sent and who received it", async () => {
    const file = await imported(
      "own.xml",
      cmif(
        letter('<date when="1843-07-05"/>') +
          letter("", 'source="#b2" ref="https://letters.example/7"'),
      ),
    );
    const parties = "initiator Lovelace, Ada, recipient Babbage, Charles, recipient Royal Society";
    expect(file.events.map((line) => line.split(" | ")[0])).toEqual(["1843-07-05", "-"]);
    expect(file.events[0]).toContain(parties);
    expect(file.title).toBe("Letters of Ada");
    expect(file.graph?.meta.licence).toBe("CC BY 4.0");
    expect(file.graph?.events[0]?.place).toEqual({ name: { en: "London" } });
    expect(citedIn(file)).toEqual([
      "Ada: Collected letters. 1999., 12",
      "https://letters.example/, https://letters.example/7",
    ]);
    expect(typesOf(file)).toEqual(["Letter", "Letter"]);
    expect(file.graph?.actors).toEqual([
      { id: "lovelace-ada", kind: "person", name: { en: "Lovelace, Ada" } },
      {
        id: "babbage-charles",
        kind: "person",
        name: { en: "Babbage, Charles" },
        wikidata: "Q46633",
      },
      { id: "royal-society", kind: "organization", name: { en: "Royal Society" } },
    ]);
    expect(file.problems).toEqual([]);
  });

  it("takes spellings with one address as one person, and namesakes with two as two", async () => {
    const person = (ref: string, name: string) =>
      `<correspDesc><correspAction type="sent"><persName ref="${ref}">${name}</persName></correspAction></correspDesc>`;
    const { graph } = await imported(
      "own.xml",
      cmif(
        person("g1", "Wassermann, Jakob") +
          person("g1", "Jakob Wassermann") +
          person("g2", "Richter, W.") +
          person("g3", "Richter, W."),
      ),
    );
    expect(graph?.actors.map(({ name, aliases }) => [name["en"], aliases])).toEqual([
      ["Wassermann, Jakob", ["Jakob Wassermann"]],
      ["Richter, W.", undefined],
      ["Richter, W.", undefined],
    ]);
  });

  it("keeps the words of a date, and does not make one of words", async () => {
    const { graph } = await imported(
      "own.xml",
      cmif(
        letter('<date notBefore="1889-09-01" notAfter="1889-11-30">[Herbst 1889]</date>') +
          letter("<date>Juni 1926</date>"),
      ),
    );
    expect(graph?.events.map(({ date, dateText }) => [date, dateText])).toEqual([
      ["[1889-09-01..1889-11-30]", "[Herbst 1889]"],
      [undefined, "Juni 1926"],
    ]);
  });

  it("reads mentions, forwarding and several senders", async () => {
    const { events } = await imported(
      "own.xml",
      cmif(`<correspDesc><correspAction type="sent"><persName>Ada</persName><persName>Bea</persName><date when="1900"/></correspAction>
        <correspAction type="forwarded"><persName>Cy</persName></correspAction><correspAction type="received"><persName>Unknown</persName></correspAction>
        <note><ref type="cmif:mentionsPerson" target="https://d-nb.info/gnd/9">Dee</ref></note></correspDesc>`),
    );
    expect(events[0]).toContain("initiator Ada, initiator Bea, participant Cy, subject Dee");
  });
});

it("reads a corpus of editions, each with its title, and another prefix", async () => {
  const edition = (
    title: string,
    year: string,
  ) => `<tei:TEI><tei:teiHeader><tei:fileDesc><tei:titleStmt><tei:title>${title}</tei:title></tei:titleStmt></tei:fileDesc>
    <tei:profileDesc><tei:correspDesc><tei:correspAction type="sent"><tei:persName>Ada</tei:persName><tei:date when="${year}"/></tei:correspAction></tei:correspDesc></tei:profileDesc></tei:teiHeader>
    <tei:text><tei:body><tei:p>Dear <tei:persName>Nobody</tei:persName>, <tei:date when="1700"/></tei:p></tei:body></tei:text></tei:TEI>`;
  const file = await imported(
    "own.xml",
    `<tei:teiCorpus xmlns:tei="http://www.tei-c.org/ns/1.0" xml:lang="de"><tei:teiHeader><tei:fileDesc><tei:titleStmt><tei:title>All letters</tei:title></tei:titleStmt></tei:fileDesc></tei:teiHeader>${edition("To Bea", "1843")}${edition("To Cy", "1844")}</tei:teiCorpus>`,
  );
  expect(file.events).toEqual(["1843 | To Bea | initiator Ada", "1844 | To Cy | initiator Ada"]);
  expect(file.title).toBe("All letters");
  expect(file.graph?.meta.defaultLanguage).toBe("de");
});

it("takes the title of a header for that of its letter only where the letter follows", async () => {
  const one = letter('<date when="1843"/>');
  expect(
    (await imported("own.xml", cmif(one, "<text><body><p/></body></text>"))).events[0],
  ).not.toContain("Letters of Ada");
  expect(
    (await imported("own.xml", cmif(one, "<text><body><p>Dear Charles</p></body></text>")))
      .events[0],
  ).toContain("| Letters of Ada |");
});

it("counts letters in the order of the file", async () => {
  const { unit, records } = await tableOfFile("own.xml", cmif(letter("") + letter("")));
  expect([unit, records.map(({ place }) => place)]).toEqual(["letter", ["1", "2"]]);
});

it.each<[Readonly<Record<string, string>>, string]>([
  [{ when: "1896-08-02" }, "1896-08-02"],
  [{ when: "1896-08-02+02:00" }, "1896-08-02"],
  [{ when: "1896-08-02T10:00:00Z" }, "1896-08-02"],
  [{ "when-iso": "1896" }, "1896"],
  [{ when: "1893-12-13", cert: "low" }, "1893-12-13?"],
  [{ when: "1893", precision: "low" }, "1893~"],
  [{ from: "1894-07-22", to: "1894-07-25" }, "1894-07-22/1894-07-25"],
  [{ from: "1894-07-22" }, "1894-07-22/"],
  [{ notBefore: "1890-06-01", notAfter: "1890-06-30", cert: "low" }, "[1890-06-01..1890-06-30]"],
  [{ notAfter: "1890" }, "[..1890]"],
  [{ when: "--08-02" }, ""],
  [{ when: "1896-02-31" }, ""],
  [{}, ""],
])("%j is %s", (attributes, edtf) => {
  expect(teiDate(attributes)).toBe(edtf);
});
