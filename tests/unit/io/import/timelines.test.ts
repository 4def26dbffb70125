import { describe, expect, it } from "vitest";
import { citedIn, imported, typesOf } from "../../../fixtures/openedFile.ts";

describe("TimelineJS, version 3", () => {
  const timeline = {
    title: { text: { headline: "A <b>short</b> history", text: "<p>Of talks.</p>" } },
    events: [
      {
        start_date: { year: "2012", month: "1", day: "26" },
        end_date: { year: 2012, month: 1, day: 27 },
        display_date: "End of January",
        text: {
          headline: "Talks &amp; a treaty",
          text: "<p>In Rome, see <a href='https://news.example/1'>News</a>.</p>",
        },
        group: "Italy",
        media: { url: "https://media.example/a.jpg", credit: "The Times", caption: "A hall" },
        background: { color: "#fff" },
      },
      {
        start_date: { year: "-44" },
        text: { text: "Caesar dies. Nobody is sorry." },
        unique_id: "x",
      },
      {
        start_date: { year: "" },
        text: { headline: "Undated" },
        media: { url: "<iframe></iframe>" },
      },
      { text: null },
    ],
    eras: [
      { start_date: { year: "1914" }, end_date: { year: "1918" }, text: { headline: "The war" } },
    ],
  };

  it("reads dates, titles without markup, groups and media", async () => {
    const file = await imported("own.json", `\uFEFF${JSON.stringify(timeline)}`);
    expect(file.events).toEqual([
      "2012-01-26/2012-01-27 | Talks & a treaty | participant Italy",
      "-0043 | Caesar dies",
      "- | Undated",
      "1914/1918 | The war",
    ]);
    expect(file.title).toBe("A short history");
    expect(file.graph?.meta.description).toEqual({ en: "Of talks." });
    expect(file.graph?.events[0]).toMatchObject({
      dateText: "End of January",
      summary: { en: "In Rome, see News." },
      status: "unrecorded",
    });
    expect(citedIn(file).slice(0, 3)).toEqual([
      "https://media.example/a.jpg",
      "https://news.example/1",
      "own.json, entry 2",
    ]);
    expect(
      file.graph?.sources.find(({ url }) => url === "https://media.example/a.jpg")?.title,
    ).toBe("The Times");
    expect(typesOf(file)).toEqual(["Event", "Event", "Event", "Era"]);
    expect(file.problems).toEqual(["unreadable-entries"]);
  });

  it("lists what is no date, and keeps the event", async () => {
    const file = await imported(
      "own.json",
      JSON.stringify({ events: [{ start_date: { year: "soon" }, text: { headline: "Talks" } }] }),
    );
    expect([file.events, file.problems]).toEqual([["- | Talks"], ["unreadable-date"]]);
  });
});

it("reads TimelineJS of version 1", async () => {
  const file = await imported(
    "own.json",
    JSON.stringify({
      timeline: {
        headline: "Old",
        type: "default",
        text: "<p>Intro</p>",
        date: [
          {
            startDate: "2012,1,26",
            endDate: "2012,1,27",
            headline: "Talks",
            text: "Text",
            tag: "Italy",
            asset: { media: "https://media.example/a", credit: "" },
          },
          { startDate: "1/26/2013", headline: "Again" },
          { startDate: "2014", headline: "Year" },
        ],
        era: [{ startDate: "2010", endDate: "2012", headline: "Era" }],
      },
    }),
  );
  expect(file.events).toEqual([
    "2012-01-26/2012-01-27 | Talks | participant Italy",
    "2013-01-26 | Again",
    "2014 | Year",
    "2010/2012 | Era",
  ]);
  expect(file.title).toBe("Old");
});

describe("the sheet of TimelineJS", () => {
  it("of version 3", async () => {
    const file = await imported(
      "own.csv",
      [
        "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background",
        ",,,,,,,,,My timeline,About it,,,,,title,,",
        "2012,1,26,,2012,2,,,,Talks,<p>Long text</p>,https://media.example/a,,,,,Italy,",
        "2013,,,,,,,,Spring,Treaty,,,,,,,Japan,",
      ].join("\r\n"),
    );
    expect(file.events).toEqual([
      "2012-01-26/2012-02 | Talks | participant Italy",
      "2013 | Treaty | participant Japan",
    ]);
    expect(file.title).toBe("My timeline");
    expect(citedIn(file)).toEqual(["https://media.example/a", "own.csv, row 4"]);
    expect(file.problems).toEqual([]);
  });

  it("of version 1", async () => {
    const file = await imported(
      "own.tsv",
      "Start Date\tEnd Date\tHeadline\tText\tMedia\tMedia Credit\tMedia Caption\tMedia Thumbnail\tType\tTag\n2012\t\tMy timeline\tIntro\t\t\t\t\ttitle\t\n1/26/2012\t1/27/2012\tTalks\t\t\t\t\t\t\tItaly\n",
    );
    expect(file.events).toEqual(["2012-01-26/2012-01-27 | Talks | participant Italy"]);
    expect(file.title).toBe("My timeline");
  });
});
