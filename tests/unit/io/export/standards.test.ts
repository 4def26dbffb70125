// @vitest-environment jsdom
import { strFromU8, unzipSync } from "fflate";
import ICAL from "ical.js";
import { posix } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { loadMessages } from "../../../../src/i18n/messages.ts";
import { graphFormats, writeGraph } from "../../../../src/io/export/graphFormats.ts";
import { templateWorkbook } from "../../../../src/io/export/templateWorkbook.ts";
import type { EventGraph } from "../../../../src/model/eventGraph.ts";
import { graphsToWrite } from "../../../fixtures/graphsToWrite.ts";
import { expectGrammar, gexfGrammar, graphmlGrammar } from "../../../fixtures/xmlGrammars.ts";

/**
 * What is written holds to the rules of its standard, as far as a program that reads it relies on them: of GEXF 1.3
 * (gexf.net), GraphML 1.0 (its XML Schema), Open Packaging Conventions (ECMA-376 part 2), RFC 5545, JSON-LD 1.1 with
 * schema.org, and the JSON of TimelineJS 3.
 */
beforeAll(async () => {
  await loadMessages("en");
});

async function written(id: string, graph: EventGraph): Promise<Uint8Array> {
  const format = graphFormats.find((one) => one.id === id);
  if (format === undefined) throw new Error(`There is no format "${id}".`);
  return writeGraph(format, graph, { language: "en" });
}

const textOf = async (id: string, graph: EventGraph): Promise<string> =>
  new TextDecoder("utf-8", { fatal: true }).decode(await written(id, graph));

function xmlOf(text: string): Element {
  const page = new DOMParser().parseFromString(text, "application/xml");
  const fault = page.querySelector("parsererror")?.textContent;
  if (fault !== undefined) throw new Error(fault);
  return page.documentElement;
}

const all = (element: Element, selector: string): readonly Element[] => [
  ...element.querySelectorAll(selector),
];
const values = (elements: readonly Element[], name: string): readonly (string | null)[] =>
  elements.map((one) => one.getAttribute(name));
const expectUnique = (ids: readonly unknown[]): void => expect(new Set(ids).size).toBe(ids.length);

describe.each(graphsToWrite)("of %s", (_, graph) => {
  test("GEXF names each node and edge once, declares its attributes, and has spells in order", async () => {
    const root = xmlOf(await textOf("gexf", graph));
    expect([root.localName, root.getAttribute("version"), root.namespaceURI]).toEqual([
      ...["gexf", "1.3", "http://gexf.net/1.3"],
    ]);
    expect(all(root, "graph")).toHaveLength(1);
    expectGrammar(root, gexfGrammar);
    const [nodes, edges] = [all(root, "nodes > node"), all(root, "edges > edge")];
    const ids = values(nodes, "id");
    expectUnique(ids);
    expectUnique(values(edges, "id"));
    for (const edge of edges)
      for (const end of ["source", "target"]) expect(ids).toContain(edge.getAttribute(end));
    for (const [of, elements] of [
      ["node", nodes],
      ["edge", edges],
    ] as const) {
      const declared = values(all(root, `attributes[class=${of}] > attribute`), "id");
      expectUnique(declared);
      for (const element of elements) {
        const used = values(all(element, "attvalue"), "for");
        expectUnique(used);
        for (const one of used) expect(declared).toContain(one);
      }
    }
    const day = /^-?\d{4,}-\d\d-\d\d$/u;
    for (const span of all(root, "[start], [end]"))
      for (const end of ["start", "end"])
        if (span.hasAttribute(end)) expect(span.getAttribute(end)).toMatch(day);
  });

  test("GraphML declares each key, and its edges join nodes that there are", async () => {
    const root = xmlOf(await textOf("graphml", graph));
    expect(root.namespaceURI).toBe("http://graphml.graphdrawing.org/xmlns");
    expectGrammar(root, graphmlGrammar);
    const keys = all(root, "key");
    expectUnique(values(keys, "id"));
    for (const key of keys) {
      expect(key.getAttribute("for")).toMatch(/^(?:node|edge)$/u);
      expect(key.getAttribute("attr.type")).toBe("string");
    }
    const ids = values(all(root, "node"), "id");
    expectUnique(ids);
    for (const id of [...ids, ...values([...keys, ...all(root, "edge")], "id")])
      expect(id, "NMTOKEN").toMatch(/^[\p{L}\p{N}\p{M}._:-]+$/u);
    for (const edge of all(root, "edge"))
      for (const end of ["source", "target"]) expect(ids).toContain(edge.getAttribute(end));
    for (const data of all(root, "data")) {
      const key = keys.find((one) => one.getAttribute("id") === data.getAttribute("key"));
      expect(key?.getAttribute("for")).toBe(data.parentElement?.localName);
    }
  });

  test("iCalendar has what RFC 5545 asks of each event", async () => {
    const text = await textOf("ical", graph);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    expect(calendar.getAllProperties("prodid")).toHaveLength(1);
    const events = calendar.getAllSubcomponents("vevent");
    expectUnique(events.map((event) => event.getFirstPropertyValue("uid")));
    for (const event of events) {
      for (const name of ["uid", "dtstamp", "dtstart", "summary"])
        expect(event.getAllProperties(name), name).toHaveLength(1);
      const { startDate, endDate } = new ICAL.Event(event);
      expect(startDate.compare(endDate)).toBeLessThan(0);
      expect([null, "TENTATIVE", "CONFIRMED", "CANCELLED"]).toContain(
        event.getFirstPropertyValue("status"),
      );
    }
  });

  test("JSON-LD has the terms of schema.org, and leads only to what is there", async () => {
    const document = JSON.parse(await textOf("jsonld", graph)) as {
      "@context": unknown;
      "@graph": readonly Record<string, unknown>[];
    };
    expect(document["@context"]).toBe("https://schema.org");
    const ids = document["@graph"].map((node) => node["@id"]);
    expectUnique(ids);
    for (const node of document["@graph"]) {
      for (const name of Object.keys(node)) expect(schemaTerms).toContain(name);
      const { superEvent, startDate } = node as {
        superEvent?: { "@id": string };
        startDate?: unknown;
      };
      if (superEvent !== undefined) expect(ids).toContain(superEvent["@id"]);
      if (typeof startDate === "string") expect(startDate).toMatch(/^-?\d{4,}(?:-\d\d){0,2}$/u);
    }
  });

  test("TimelineJS has slides with a year, months and days that there are, and fields that it knows", async () => {
    const document = JSON.parse(await textOf("timelinejs", graph)) as {
      events: readonly Record<string, unknown>[];
    };
    expect(
      Object.keys(document).filter((key) => !["title", "events", "eras", "scale"].includes(key)),
    ).toEqual([]);
    expectUnique(document.events.map((slide) => slide["unique_id"]));
    for (const slide of document.events) {
      expect(Object.keys(slide).filter((key) => !slideFields.includes(key))).toEqual([]);
      expect(slide["text"]).toMatchObject({ headline: expect.any(String) as string });
      const dates = [slide["start_date"], slide["end_date"] ?? slide["start_date"]];
      for (const date of dates as Readonly<Record<string, number>>[]) {
        expect(Number.isInteger(date["year"]) && date["year"] !== 0).toBe(true);
        const { month = 1, day = 1 } = date;
        expect([month >= 1 && month <= 12, day >= 1 && day <= 31]).toEqual([true, true]);
        if ("day" in date) expect(date).toHaveProperty("month");
      }
    }
  });

  test("XLSX is a sound package, with no more in a cell than Excel reads", async () => {
    expectSoundWorkbook(await written("xlsx", graph));
  });
});

test("the spreadsheet to begin with is a sound package", async () => {
  expectSoundWorkbook(await templateWorkbook("en"));
});

const schemaTerms: readonly string[] = [
  ..."@type @id name description license additionalType startDate endDate eventStatus location organizer".split(
    " ",
  ),
  ..."performer attendee contributor about keywords superEvent citation temporalCoverage".split(
    " ",
  ),
];
const slideFields: readonly string[] =
  "start_date end_date display_date text media group background autolink unique_id".split(" ");

/** Excel (its specifications and limits). */
const mostInCell = 32_767;
const mostInSheetName = 31;

function expectSoundWorkbook(bytes: Uint8Array): void {
  const files = unzipSync(bytes);
  const part = (name: string): Element => xmlOf(strFromU8(files[name] ?? new Uint8Array()));
  const types = part("[Content_Types].xml");
  const defaults = values(all(types, "Default"), "Extension");
  const overrides = values(all(types, "Override"), "PartName");
  for (const name of overrides) expect(Object.keys(files)).toContain(name?.slice(1));
  for (const name of Object.keys(files).filter((one) => !one.endsWith("/"))) {
    if (/\.(?:xml|rels)$/u.test(name)) part(name);
    if (name === "[Content_Types].xml") continue;
    const isTyped =
      overrides.includes(`/${name}`) || defaults.includes(name.split(".").at(-1) ?? "");
    expect(isTyped, `the type of ${name}`).toBe(true);
    if (!name.endsWith(".rels")) continue;
    const base = posix.dirname(posix.dirname(name));
    const relations = all(part(name), "Relationship");
    expectUnique(values(relations, "Id"));
    for (const relation of relations.filter(
      (one) => one.getAttribute("TargetMode") !== "External",
    )) {
      const target = relation.getAttribute("Target") ?? "";
      const path = target.startsWith("/") ? target.slice(1) : posix.join(base, target);
      expect(Object.keys(files)).toContain(path);
    }
  }
  const sheets = all(part("xl/workbook.xml"), "sheet");
  expectUnique(values(sheets, "name"));
  for (const name of values(sheets, "name")) {
    expect(name?.length).toBeLessThanOrEqual(mostInSheetName);
    expect(name).not.toMatch(/[[\]:*?/\\]/u);
  }
  const shared =
    files["xl/sharedStrings.xml"] === undefined ? [] : all(part("xl/sharedStrings.xml"), "si");
  for (const text of shared) expect(text.textContent?.length).toBeLessThanOrEqual(mostInCell);
  for (const name of Object.keys(files).filter((one) =>
    /^xl\/worksheets\/[^/]+\.xml$/u.test(one),
  )) {
    const sheet = part(name);
    const rows = values(all(sheet, "row"), "r").map(Number);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    for (const cell of all(sheet, "c")) {
      const value = cell.querySelector("v")?.textContent ?? "";
      if (cell.getAttribute("t") === "s") expect(Number(value)).toBeLessThan(shared.length);
      expect(cell.textContent?.length).toBeLessThanOrEqual(mostInCell);
    }
  }
}
