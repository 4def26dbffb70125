import { isRecord } from "../../../lib/isRecord.ts";
import { readEdtf } from "../../../model/dates/readEdtf.ts";
import { readJson } from "../../../model/parse/readJson.ts";
import type { ReadFormat } from "../importer.ts";
import { dateOfParts } from "../records/cellDate.ts";
import { firstSentence, plainOfMarkup, trimmed } from "../records/cellText.ts";
import { fileProblem } from "../records/recordProblems.ts";
import type { KnownSource, RecordTable } from "../records/recordTable.ts";
import { unreadableEntries } from "../records/unreadableEntries.ts";
import { tableOfCells, type KeyedRecord } from "../records/tableOfCells.ts";
import { textIn } from "./jsonCells.ts";

/**
 * TimelineJS (timeline.knightlab.com), the JSON of version 3 and of version 1. A group, or a tag, takes part; eras are
 * entries of that type; the media of an entry are its source.
 *
 *   { "start_date": { "year": "2012", "month": "1" }, "text": { "headline": "Talks" }, "group": "Italy" }
 *     → date 2012-01, title "Talks", who "Italy"
 */
export const readTimeline: ReadFormat = ({ text }) => {
  const json = readJson(text ?? "");
  if (!json.ok) return Promise.resolve({ kind: "records", table: null, problems: [json.error] });
  const { entries: all, about } = timelineOf(json.value);
  const saysNothing = ({ date, headline, text }: Entry): boolean =>
    date === "" && headline === "" && text === "";
  const entries = all.filter((one) => !saysNothing(one));
  const problems = unreadableEntries(
    all.filter(saysNothing).map(({ place }) => ({ at: `entry ${place}` })),
  );
  return Promise.resolve(
    entries.length === 0
      ? {
          kind: "records",
          table: null,
          problems: [...problems, fileProblem("no-records", { sought: "timed-entries" })],
        }
      : { kind: "records", table: tableOf(entries, about), problems },
  );
};

/** What is no object is an entry that says nothing, so that it is counted and listed. */
function entriesIn(value: unknown, key: string): readonly Readonly<Record<string, unknown>>[] {
  const list = isRecord(value) ? value[key] : null;
  return Array.isArray(list) ? list.map((one) => (isRecord(one) ? one : {})) : [];
}

interface Entry {
  readonly place: string;
  readonly isEra: boolean;
  /** EDTF; "": none, or no date. */
  readonly date: string;
  readonly dateText: string;
  readonly headline: string;
  readonly text: string;
  readonly group: string;
  readonly address: string;
  readonly credit: string;
}

interface Timeline {
  readonly entries: readonly Entry[];
  readonly about: RecordTable["about"];
}

function timelineOf(value: unknown): Timeline {
  if (isRecord(value) && isRecord(value["timeline"])) return ofVersion1(value["timeline"]);
  if (!isRecord(value)) return { entries: [], about: {} };
  const title = isRecord(value["title"]) ? value["title"] : {};
  return {
    entries: [
      ...entriesIn(value, "events").map((one, at) => ofVersion3(one, String(at + 1), false)),
      ...entriesIn(value, "eras").map((one, at) => ofVersion3(one, `era ${at + 1}`, true)),
    ],
    about: aboutOf(textIn(title["text"], "headline"), textIn(title["text"], "text")),
  };
}

function aboutOf(headline: string, text: string): RecordTable["about"] {
  const [title, description] = [plain(headline), plain(text)];
  return { ...(title !== "" && { title }), ...(description !== "" && { description }) };
}

const plain = (text: string): string => trimmed(plainOfMarkup(text)).replaceAll(/\n{2,}/gu, "\n\n");

function ofVersion3(one: Readonly<Record<string, unknown>>, place: string, isEra: boolean): Entry {
  const { start_date: start, end_date: end, text, media } = one;
  const words =
    textIn(one, "display_date") ||
    [textIn(start, "display_date"), textIn(end, "display_date")]
      .filter((part) => part !== "")
      .join(" – ");
  return {
    ...{ place, isEra },
    date: spanOf(dateIn(start), dateIn(end)),
    dateText: words,
    headline: textIn(text, "headline"),
    text: textIn(text, "text"),
    group: textIn(one, "group"),
    address: textIn(media, "url"),
    credit: textIn(media, "credit") || textIn(media, "caption"),
  };
}

function dateIn(date: unknown): string {
  const [year, month, day] = [textIn(date, "year"), textIn(date, "month"), textIn(date, "day")];
  // What is no date is left as it is, to be listed as such.
  return year === ""
    ? ""
    : (dateOfParts([year, month, day], { bce: "historical" }) ?? `${year} ${month} ${day}`.trim());
}

function ofVersion1(timeline: Readonly<Record<string, unknown>>): Timeline {
  const entry = (one: Readonly<Record<string, unknown>>, place: string, isEra: boolean): Entry => ({
    ...{ place, isEra },
    date: spanOf(dateOfCommas(textIn(one, "startDate")), dateOfCommas(textIn(one, "endDate"))),
    dateText: textIn(one, "displayDate"),
    headline: textIn(one, "headline"),
    text: textIn(one, "text"),
    group: textIn(one, "tag"),
    address: textIn(one["asset"], "media"),
    credit: textIn(one["asset"], "credit") || textIn(one["asset"], "caption"),
  });
  return {
    entries: [
      ...entriesIn(timeline, "date").map((one, at) => entry(one, String(at + 1), false)),
      ...entriesIn(timeline, "era").map((one, at) => entry(one, `era ${at + 1}`, true)),
    ],
    about: aboutOf(textIn(timeline, "headline"), textIn(timeline, "text")),
  };
}

/** "2012,1,26", "2012" or "1/26/2012", which is of the United States. */
function dateOfCommas(text: string): string {
  const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/u.exec(text);
  const [year = "", month = "", day = ""] =
    slashes === null
      ? text.split(/[,;]/u).map((part) => part.trim())
      : [slashes[3], slashes[1], slashes[2]];
  return year === "" ? "" : (dateOfParts([year, month, day], { bce: "historical" }) ?? text);
}

function spanOf(from: string, to: string): string {
  if (from === "" || to === "" || from === to) return from === "" ? to : from;
  const span = `${from}/${to}`;
  return readEdtf(span).ok ? span : from;
}

function tableOf(entries: readonly Entry[], about: RecordTable["about"]): RecordTable {
  const sources = new Map<string, KnownSource>();
  const hasEras = entries.some(({ isEra }) => isEra);
  return tableOfCells(
    { format: "timeline", unit: "entry", about, sources },
    {
      date: { name: "date", holds: { as: "date" } },
      dateText: { name: "display date", holds: { as: "date-text" } },
      title: { name: "headline", holds: { as: "title" } },
      summary: { name: "text", holds: { as: "summary" } },
      group: { name: "group", holds: { as: "who", role: "participant", separator: null } },
      source: { name: "media", holds: { as: "source" } },
      link: { name: "link", holds: { as: "source" } },
      type: { name: "type", holds: { as: hasEras ? "type" : "nothing" } },
    },
    entries.map(
      ({ place, isEra, date, dateText, headline, text, group, address, credit }): KeyedRecord => {
        const title = plain(headline);
        const body = plain(text);
        const link = linkIn(text) || linkIn(credit);
        const source = isAddress(address) ? address : "";
        const words = plain(credit);
        // What is credited to an address is from there, and a long caption is no title.
        if (source !== "" && words !== "" && words.length <= 80 && !/https?:/u.test(words))
          sources.set(source, { title: words, url: source });
        return {
          place,
          cells: {
            ...{ date, dateText, source, group: plain(group) },
            title: title === "" ? firstSentence(body) : title,
            summary: body,
            link: link === source ? "" : link,
            type: isEra ? "Era" : "",
          },
        };
      },
    ),
  );
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/iu.test(text) && URL.canParse(text);

/** The first address that a text links, or has. */
function linkIn(text: string): string {
  const [, linked = ""] = /<a\s[^>]*href=["']?(https?:\/\/[^"'\s>]+)/iu.exec(text) ?? [];
  const [written = ""] = /https?:\/\/[^\s<>"')]+/iu.exec(text) ?? [];
  const link = linked || written;
  return isAddress(link) ? link.replaceAll("&amp;", "&") : "";
}
