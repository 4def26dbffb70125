import { beforeAll, describe, expect, it } from "vitest";
import { loadMessages } from "../../../../src/i18n/messages.ts";
import { graphFormats, lossWords, writeGraph } from "../../../../src/io/export/graphFormats.ts";
import { graphFromText } from "../../../fixtures/graphFromText.ts";
import { minimalGraph } from "../../../fixtures/minimalGraph.ts";

const graph = graphFromText(`
  -0043-03-15    meeting   japan italy              Ides
  2023-01-09/2023-01-15 visit japan italy nato(named)  Tour
  2023-01-10     meeting   japan italy              Talks
  2024-07-28/..  project   japan nato               Works
  [..2035]       project   japan italy              Jet  !planned
  -              meeting   japan italy              Some day
`);

const format = (id: string) => {
  const found = graphFormats.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no format "${id}".`);
  return found;
};
const written = async (id: string): Promise<string> =>
  new TextDecoder().decode(await writeGraph(format(id), graph, { language: "en" }));

beforeAll(async () => loadMessages("en"));

describe("what a format does not hold", () => {
  it("is said of a graph that has it, and of no other", () => {
    expect(lossWords(format("musubi"), minimalGraph(), "en")).toBe(
      "Musubi JSON holds all of these data.",
    );
    const said = lossWords(format("timelinejs"), graph, "en");
    expect(said).toMatch(/^TimelineJS does not hold: .*how sure a date is.*roles/u);
    expect(said).not.toContain("stories");
  });
});

describe("GEXF", () => {
  it("is dynamic, with the days of each tie, open where it goes on, and no overlapping spells", async () => {
    const text = await written("gexf");
    expect(text).toContain('mode="dynamic" defaultedgetype="undirected" timeformat="date"');
    expect(text).toMatch(/label="Tour" kind="Visit" start="2023-01-09" end="2023-01-15"/u);
    expect(text).toMatch(/label="Works" kind="Project" start="2024-07-28">/u);
    expect(text).toMatch(/label="Ides" kind="Meeting" start="-0043-03-15" end="-0043-03-15"/u);
    // A second meeting of one pair is not merged with the first.
    expect(text).toMatch(/label="Talks" kind="Meeting \(2\)"/u);
    const [, italy = ""] = /<node id="italy"[\s\S]*?<spells>([\s\S]*?)<\/spells>/u.exec(text) ?? [];
    expect(italy.match(/start="[^"]+"/gu)).toEqual([
      'start="-0043-03-15"',
      'start="2023-01-09"',
      'start="2035-01-01"',
    ]);
  });
});

describe("networks", () => {
  it("are directed where each tie has a direction, and never of both sorts", async () => {
    const both = "2001 letter ada(initiator) bob(recipient)";
    const of = async (id: string, picture: string): Promise<string> =>
      new TextDecoder().decode(
        await writeGraph(format(id), graphFromText(picture), { language: "en" }),
      );
    expect(await of("gexf", both)).toContain('defaultedgetype="directed"');
    expect(await of("graphml", both)).toMatch(
      /edgedefault="directed"[\s\S]*source="ada" target="bob"/u,
    );
    const mixed = `${both}\n2002 meeting ada bob`;
    expect(await of("gexf", mixed)).not.toMatch(/"directed"/u);
    expect(await of("graphml", mixed)).not.toMatch(/directed="|"directed"/u);
  });
});

describe("TimelineJS", () => {
  it("counts years before the common era without a year 0, and words what is no plain date", async () => {
    const { events } = JSON.parse(await written("timelinejs")) as {
      events: readonly Record<string, unknown>[];
    };
    expect(events).toHaveLength(5);
    expect(events[0]).toMatchObject({
      start_date: { year: -44, month: 3, day: 15 },
      group: "Italy",
    });
    expect(events.at(-1)).toMatchObject({
      start_date: { year: 2035, month: 1, day: 1 },
      end_date: { year: 2035, month: 12, day: 31 },
      display_date: "by 2035",
    });
  });
});

describe("iCalendar", () => {
  it("ends on the day after, leaves out what has no place in it, and invites nobody", async () => {
    const text = await written("ical");
    expect(text.match(/BEGIN:VEVENT/gu)).toHaveLength(4);
    expect(text).toMatch(/DTSTART;VALUE=DATE:20230109\r\nDTEND;VALUE=DATE:20230116/u);
    expect(text).toContain("STATUS:TENTATIVE");
    expect(text).not.toMatch(/mailto:|METHOD/iu);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

describe("JSON-LD", () => {
  it("has dates of ISO 8601 where there are such, and EDTF by its datatype", async () => {
    const text = await written("jsonld");
    expect(text).toMatch(/"startDate": "2023-01-09",\s+"endDate": "2023-01-15"/u);
    expect(text).toMatch(
      /"@type": "http:\/\/id.loc.gov\/datatypes\/edtf\/EDTF",\s+"@value": "\[\.\.2035\]"/u,
    );
  });
});

describe("Markdown", () => {
  it("is a chronology with a heading a year and a footnote for each place in a source", async () => {
    const text = await written("markdown");
    expect(text).toContain("## 2023\n\n- **2023-01-09/2023-01-15** – Tour[^2]  \n");
    expect(text).toContain("Nato (mentioned, did not attend)");
    expect(text).toContain("- **[..2035]** – Jet[^5]  \n  by 2035 · planned · Japan and Italy\n");
    expect(text).toMatch(/\n## Without a date\n\n- Some day/u);
    expect(text).toMatch(/\n\[\^1\]: The only source/u);
  });
});
