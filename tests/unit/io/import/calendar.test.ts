import { describe, expect, it } from "vitest";
import { citedIn, imported } from "../../../fixtures/openedFile.ts";

const calendar = (events: readonly string[], about = "") =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    ...(about === "" ? [] : [about]),
    ...events.flatMap((lines) => ["BEGIN:VEVENT", lines, "END:VEVENT"]),
    "END:VCALENDAR",
    "",
  ].join("\r\n");

const datesOf = (lines: readonly string[]) => lines.map((line) => line.split(" | ")[0]);

describe("iCalendar", () => {
  it("reads who organises and who attends, and leaves out rooms", async () => {
    const file = await imported(
      "own.ics",
      calendar(
        [
          'DTSTART:20240305T100000Z\r\nDTEND:20240305T113000Z\r\nSUMMARY:Board\\, meeting of a\r\n  long line\r\nORGANIZER;CN=Bob:mailto:bob@example.org\r\nATTENDEE;CN="Ada, A.";CUTYPE=INDIVIDUAL:mailto:ADA@example.org\r\nATTENDEE;PARTSTAT=DECLINED:mailto:cy@example.org\r\nATTENDEE;CUTYPE=ROOM;CN=Room 7:mailto:r7@example.org\r\nSTATUS:CONFIRMED\r\nCATEGORIES:Work,Board\r\nURL:https://example.org/m\r\nDESCRIPTION:First\\nSecond',
        ],
        "X-WR-CALNAME:bob@example.org\r\nX-WR-CALDESC:Of Bob",
      ),
    );
    expect(file.events).toEqual([
      "2024-03-05 | Board, meeting of a long line | host Bob, participant Ada, A., named cy@example.org",
    ]);
    expect(file.graph?.events[0]).toMatchObject({
      dateText: "2024-03-05 10:00–11:30 UTC",
      place: { name: { en: "Room 7" } },
      status: "unrecorded",
      topics: ["work", "board"],
      summary: { en: "First\nSecond" },
    });
    expect(citedIn(file)).toEqual(["https://example.org/m"]);
    expect([file.title, file.focus]).toEqual(["bob@example.org", "Bob"]);
    expect(file.problems).toEqual([]);
  });

  it("has nobody in the middle who declined, where others share as many", async () => {
    const guest = "ATTENDEE;CN=Ada;PARTSTAT=DECLINED:mailto:ada@example.org";
    const host = "ORGANIZER;CN=Zoe:mailto:zoe@example.org";
    const entries = ["05", "06"].map(
      (day) => `DTSTART:202403${day}T100000Z\r\nSUMMARY:Talks\r\n${host}\r\n${guest}`,
    );
    expect((await imported("own.ics", calendar(entries))).focus).toBe("Zoe");
  });

  it.each([
    ["DTSTART;VALUE=DATE:20240310\r\nDTEND;VALUE=DATE:20240313", "2024-03-10/2024-03-12"],
    ["DTSTART;VALUE=DATE:20240310\r\nDTEND;VALUE=DATE:20240311", "2024-03-10"],
    ["DTSTART;VALUE=DATE:20240310", "2024-03-10"],
    ["DTSTART:20240310", "2024-03-10"],
    ["DTSTART;TZID=Asia/Tokyo:20240310T010000\r\nDURATION:PT2H", "2024-03-10"],
    ["DTSTART:20240310T220000\r\nDTEND:20240311T000000", "2024-03-10"],
    ["DTSTART:20240310T220000\r\nDTEND:20240311T010000", "2024-03-10/2024-03-11"],
    ["DTSTART;TZID=America/New_York:20240310T235900", "2024-03-10"],
    ["DTSTART:soon", "-"],
    ["LOCATION:Nowhere", "-"],
  ])("%j is on %s", async (lines, date) => {
    expect(
      datesOf((await imported("own.ics", calendar([`${lines}\r\nSUMMARY:x`]))).events),
    ).toEqual([date]);
  });

  it.each([
    ["CANCELLED", "cancelled"],
    ["TENTATIVE", "planned"],
    ["CONFIRMED", "unrecorded"],
  ])("STATUS:%s is %s", async (said, status) => {
    const { graph } = await imported(
      "own.ics",
      calendar([`DTSTART:20240305T100000Z\r\nSUMMARY:x\r\nSTATUS:${said}`]),
    );
    expect(graph?.events[0]?.status).toBe(status);
  });

  it("follows a rule, without what is excepted, with what was moved", async () => {
    const { events, problems } = await imported(
      "own.ics",
      calendar([
        "UID:3\r\nDTSTART;TZID=Europe/Berlin:20240305T090000\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\nEXDATE;TZID=Europe/Berlin:20240312T090000\r\nSUMMARY:Weekly",
        "UID:3\r\nRECURRENCE-ID;TZID=Europe/Berlin:20240319T090000\r\nDTSTART;TZID=Europe/Berlin:20240320T200000\r\nSUMMARY:Moved",
      ]),
    );
    expect(events).toEqual(["2024-03-05 | Weekly", "2024-03-20 | Moved", "2024-03-26 | Weekly"]);
    expect(problems).toEqual([]);
  });

  it("follows a rule without end for ten years at most, and says so", async () => {
    const { events, problems } = await imported(
      "own.ics",
      calendar([
        "UID:1\r\nDTSTART;VALUE=DATE:20200401\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Birthday",
        "DTSTART;VALUE=DATE:20240101\r\nSUMMARY:Last",
      ]),
    );
    expect(datesOf(events).filter((date) => date?.endsWith("04-01"))).toHaveLength(15);
    expect(problems).toEqual(["repeats-cut"]);
  });

  it("follows a daily rule 500 times, and one of seconds not at all", async () => {
    const rule = (freq: string) =>
      `UID:${freq}\r\nDTSTART:20240101T000000Z\r\nRRULE:FREQ=${freq};BYMONTH=2,1,3,4,5\r\nSUMMARY:${freq}`;
    const { events, problems } = await imported(
      "own.ics",
      calendar([rule("DAILY"), rule("SECONDLY")]),
    );
    expect(events).toHaveLength(501);
    expect(problems).toEqual(["repeats-cut"]);
  });

  it("lists broken events and reads the others", async () => {
    const { events, problems } = await imported(
      "own.ics",
      calendar([
        "GARBAGE\r\nSUMMARY:Broken",
        "DTSTART:20240305T100000Z\r\nSUMMARY:Whole",
        "DTSTART:20240306T100000Z\r\nRRULE:FREQ=WEEKLY;BYDAY=XX\r\nSUMMARY:Odd rule",
      ]),
    );
    expect(events.at(0)).toBe("2024-03-05 | Whole");
    expect(problems).toEqual(["unreadable-entries"]);
  });
});
