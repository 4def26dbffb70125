import { describe, expect, it } from "vitest";
import { citedIn, imported, typesOf } from "../../../fixtures/openedFile.ts";

const sheet = (rows: readonly (readonly string[])[], sign = ",") =>
  rows.map((row) => row.join(sign)).join("\n");

describe("tables of events of two sides", () => {
  it("ICEWS", async () => {
    const file = await imported(
      "own.tab",
      sheet(
        [
          [
            "Event ID",
            "Event Date",
            "Source Name",
            "Source Sectors",
            "Source Country",
            "Event Text",
            "CAMEO Code",
            "Intensity",
            "Target Name",
            "Target Sectors",
            "Target Country",
            "Story ID",
            "Sentence Number",
            "Publisher",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude",
          ],
          [
            "20718170",
            "2014-01-01",
            "Shinzo Abe",
            "Government,Elite",
            "Japan",
            "Consult",
            "40",
            "1.0",
            "South Korea",
            "",
            "South Korea",
            "34",
            "5",
            "Yonhap",
            "Seoul",
            "",
            "",
            "South Korea",
            "37.5",
            "126.9",
          ],
        ],
        "\t",
      ),
    );
    expect(file.events).toEqual([
      "2014-01-01 | Consult: Shinzo Abe and South Korea | initiator Shinzo Abe, recipient South Korea",
    ]);
    expect(typesOf(file)).toEqual(["Consult"]);
    expect(citedIn(file)).toEqual(["Yonhap, 34"]);
    expect(file.graph?.events[0]?.place).toEqual({ name: { en: "Seoul" } });
  });

  it("POLECAT", async () => {
    const file = await imported(
      "own.txt",
      sheet(
        [
          [
            "Event ID",
            "Event Date",
            "Event Type",
            "Event Mode",
            "Intensity",
            "Quad Code",
            "Contexts",
            "Actor Name",
            "Actor Country",
            "Recipient Name",
            "Recipient Country",
            "Placename",
            "Source",
            "Publication Date",
            "Headline",
          ],
          [
            "1",
            "2022-05-04",
            "CONSULT",
            "visit",
            "1",
            "VERBAL COOPERATION",
            "military; diplomatic",
            "Italy; Japan",
            "ITA",
            "None",
            "",
            "Rome",
            "ANSA",
            "2022-05-05",
            "Talks in Rome",
          ],
        ],
        "\t",
      ),
    );
    expect(file.events).toEqual(["2022-05-04 | Talks in Rome | initiator Italy, initiator Japan"]);
    expect(file.graph?.events[0]?.topics).toEqual(["military", "diplomatic"]);
  });

  it("ACLED, which names months as days where only the month is known", async () => {
    const head =
      "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,location,source,notes,fatalities";
    const row = (id: string, date: string, precision: number, notes: string) =>
      `${id},${date},2021,${precision},Demonstrations,Protests,Peaceful protest,Protesters (Italy),Students (Italy); Teachers (Italy),6,,,0,Rome,ANSA; Il Post,"${notes}",0`;
    const file = await imported(
      "own.csv",
      [
        head,
        row("ITA1", "05 January 2021", 1, "On 5 January, students march. They sing."),
        row("ITA2", "15 June 2021", 3, "In June, again."),
        row("ITA3", "2021-06-15", 2, "That week."),
      ].join("\n"),
    );
    expect(file.events.map((line) => line.split(" | ")[0])).toEqual([
      "2021-01-05",
      "2021-06",
      "2021-06-15~",
    ]);
    expect(file.events[0]).toContain(
      "| On 5 January, students march | participant Protesters (Italy), participant Students (Italy), participant Teachers (Italy)",
    );
    expect(typesOf(file)).toEqual(["Protests", "Protests", "Protests"]);
  });

  const gdelt = (columns: number) => {
    const row = Array.from({ length: columns }, () => "");
    Object.assign(row, {
      0: "410412347",
      1: "20150218",
      2: "201502",
      3: "2015",
      4: "2015.1315",
      5: "JPN",
      6: "JAPAN",
      15: "ITA",
      16: "ITALY",
      25: "1",
      26: "036",
      27: "036",
      28: columns === 61 ? "03" : "3",
      29: "1",
      30: "4.0",
    });
    Object.assign(
      row,
      columns === 61
        ? { 52: "Rome, Lazio, Italy", 59: "20150218230000", 60: "https://news.example/a" }
        : { 50: "Rome, Lazio, Italy", 56: "20150218", 57: "https://news.example/a" },
    );
    return [row, row.with(0, "410412348").with(16, "")];
  };

  it.each([58, 61])("GDELT of %i columns, without headings", async (columns) => {
    const file = await imported(
      "20150218.export.CSV",
      sheet(
        gdelt(columns).map((row) => row.slice(0, columns)),
        "\t",
      ),
    );
    expect(file.events).toEqual([
      "2015-02-18 | Express intent to cooperate: JAPAN and ITALY | initiator JAPAN, recipient ITALY",
      "2015-02-18 | Express intent to cooperate: JAPAN | initiator JAPAN",
    ]);
    expect(citedIn(file)[0]).toBe("https://news.example/a");
    expect(file.graph?.events[0]?.place).toEqual({ name: { en: "Rome, Lazio, Italy" } });
  });
});

describe("results of a query to Wikidata", () => {
  const q = (id: number) => `http://www.wikidata.org/entity/Q${id}`;
  const rows = [
    ["item", "itemLabel", "date", "datePrecision", "person", "personLabel", "placeLabel"],
    [q(1), "October Revolution", "1917-11-07T00:00:00Z", "11", q(10), "Lenin", "Petrograd"],
    [q(1), "October Revolution", "1917-11-07T00:00:00Z", "11", q(11), "Trotsky", "Petrograd"],
    [q(2), "Founding", "1922-01-01T00:00:00Z", "9", q(10), "Lenin", ""],
    [
      q(3),
      "Ides of March",
      "-0043-03-15T00:00:00Z",
      "11",
      "http://www.wikidata.org/.well-known/genid/1f",
      "_:t1",
      "",
    ],
  ];
  const events = [
    "1917-11-07 | October Revolution | participant Lenin, participant Trotsky",
    "1922 | Founding | participant Lenin",
  ];

  it("as CSV: rows of one item are one event", async () => {
    const file = await imported("query.csv", sheet(rows));
    expect(file.events.slice(0, 2)).toEqual(events);
    expect(file.events[2]).toBe("-0043-03-15 | Ides of March");
    expect(file.graph?.actors.slice(0, 2)).toMatchObject([
      { wikidata: "Q10" },
      { wikidata: "Q11" },
    ]);
  });

  it("as JSON, short and verbose", async () => {
    const [names = [], ...values] = rows;
    const short = values.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
    const verbose = {
      head: { vars: names },
      results: {
        bindings: values.map((row) =>
          Object.fromEntries(
            names.flatMap((name, at) => {
              const value = row[at] ?? "";
              const type = value.startsWith("http") ? "uri" : "literal";
              return value === ""
                ? []
                : [[name, { type, value, ...(name.endsWith("Label") && { "xml:lang": "de" }) }]];
            }),
          ),
        ),
      },
    };
    expect((await imported("query.json", JSON.stringify(short))).events.slice(0, 2)).toEqual(
      events,
    );
    const file = await imported("query.json", JSON.stringify(verbose));
    expect(file.events.slice(0, 2)).toEqual(events);
    expect(file.graph?.meta.defaultLanguage).toBe("de");
  });
});
