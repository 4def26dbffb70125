import { compareDates } from "../../../model/dates/fuzzyDate.ts";
import { dateOf } from "../../../model/dates/dateOf.ts";
import type { Role, TimelineEvent } from "../../../model/eventGraph.ts";
import { asExact, cellDate, dateOfParts, type CellDate, type DateReading } from "./cellDate.ts";
import {
  asWritten,
  extraSpaces,
  firstSentence,
  isNobody,
  namesIn,
  plainOfMarkup,
  sourcesOfCell,
  trimmed,
} from "./cellText.ts";
import type { Precision } from "./closedLists.ts";
import type { ColumnUse } from "./columnUse.ts";
import { listReader } from "./knownValues.ts";
import { chosenSource, mergedName, usesOf, type Mapping } from "./mapping.ts";
import { nameCounter, type NameCount } from "./nameCounts.ts";
import { namedIn } from "./namesInText.ts";
import type { Find, RecordFinding } from "./recordFindings.ts";
import type { RecordTable, SourceRecord } from "./recordTable.ts";

/**
 * Records as events, before they have ids: what the mapping says that the cells mean, and nothing that no cell says.
 *
 *   2021-03-05, Talks, "Italy; Japan"
 *     → { places: ["2"], title: "Talks", date: "2021-03-05", parties: [{ name: "Italy", role: "participant" }, …] }
 */
export interface RecordEvent {
  /** The records it was made of. */
  readonly places: readonly string[];
  readonly title: string;
  readonly summary: string;
  /** EDTF; null: no record gives one. */
  readonly date: string | null;
  /** How the file words it, where that is not the same. */
  readonly dateText: string;
  readonly type: string;
  readonly topics: readonly string[];
  readonly place: string;
  /** How the date is known. */
  readonly basis: TimelineEvent["dateBasis"];
  readonly status: TimelineEvent["status"];
  /** As a tag (BCP 47); "": the file does not say. */
  readonly language: string;
  readonly parties: readonly RecordParty[];
  readonly sources: readonly string[];
  readonly locator: string;
}

interface RecordParty {
  readonly name: string;
  readonly role: Role;
}

export interface ReadRecords {
  readonly events: readonly RecordEvent[];
  /** Of the records that are left out too. */
  readonly findings: readonly RecordFinding[];
  /** The names of all other records as they are spelled, before any are merged. */
  readonly names: ReadonlyMap<string, NameCount>;
}

interface Options {
  readonly latestYear: number;
  /** Places of the records that a person leaves out. */
  readonly leftOut?: ReadonlySet<string>;
}

export function eventsOfRecords(
  table: RecordTable,
  mapping: Mapping,
  { latestYear, leftOut }: Options,
): ReadRecords {
  const findings: RecordFinding[] = [];
  const uses = usesOf(table, mapping);
  const names = nameCounter((record) => leftOut?.has(record.place) !== true);
  const read = recordReader(table, mapping, uses, latestYear, findings, names.add);
  const records = table.records.filter(({ place }) => leftOut?.has(place) !== true);
  const events = table.records.flatMap((record) => {
    const event = read(record);
    return event === null || leftOut?.has(record.place) === true ? [] : [event];
  });
  const at = uses.findIndex(({ as }) => as === "id");
  if (at < 0) return { events, findings, names: names.counts };
  const ids = new Map(records.map(({ place, cells }) => [place, cells[at]?.trim() ?? ""]));
  return { events: merged(events, ids, findings), findings, names: names.counts };
}

/** Of a record and a heading. */
type CountName = (name: string, record: SourceRecord, column: string) => void;
type Read = (record: SourceRecord) => RecordEvent | null;

function recordReader(
  table: RecordTable,
  mapping: Mapping,
  uses: readonly ColumnUse[],
  latestYear: number,
  findings: RecordFinding[],
  count: CountName,
): Read {
  const columnOf = (as: ColumnUse["as"]): number => uses.findIndex((use) => use.as === as);
  // Where the format itself says what a column holds, an empty cell or a space is no slip of anybody.
  const isOpen = (at: number): boolean => at >= 0 && table.columns[at]?.holds === undefined;
  const prose = uses.flatMap(({ as }, at) =>
    (as === "title" || as === "summary") && isOpen(at) ? [at] : [],
  );
  const textAt = (record: SourceRecord, at: number): string => {
    const cell = record.cells[at] ?? "";
    const read = plainOfMarkup(cell);
    // In markup, spaces are layout.
    const isKept = mapping.spaces !== "one" && read === cell && prose.includes(at);
    return isKept ? asWritten(cell) : trimmed(read);
  };
  const textOf = (as: ColumnUse["as"]): ((record: SourceRecord) => string) => {
    const at = columnOf(as);
    return at < 0 ? () => "" : (record) => textAt(record, at);
  };
  const [summary, place, locator] = [textOf("summary"), textOf("place"), textOf("locator")];
  const named = mapping.people === "text" ? namedIn(mapping.names) : null;
  const finding: Find = ({ place, cells }, column, code, slip) => {
    const [cell, name] = [cells[column] ?? "", table.columns[column]?.name ?? ""];
    findings.push({ code, place, column: name, cell, ...slip });
  };
  const values = listReader(table, mapping, uses, isOpen, finding);
  const people = peopleReader(table, uses, mapping, values.role, finding, count);
  const dates = dateReader(uses, mapping, latestYear, values.precision, finding);
  const sourceAt = columnOf("source");
  const sourcesAt = uses.flatMap(({ as }, at) => (as === "source" ? [at] : []));
  const titleAt = columnOf("title");
  return (record) => {
    if (record.cells.every((cell) => cell.trim() === "")) return null;
    for (const at of prose) {
      const cell = record.cells[at] ?? "";
      const isOdd = cell.trim() !== "" && extraSpaces(cell) !== null;
      if (isOdd && plainOfMarkup(cell) === cell) finding(record, at, "extra-spaces");
    }
    const said = titleAt < 0 ? "" : textAt(record, titleAt);
    const use = uses[titleAt];
    const cuts = use?.as === "title" && use.cut === "sentence";
    const title = cuts ? firstSentence(said) : said;
    if (isOpen(titleAt) && title === "") finding(record, titleAt, "no-title");
    const parties = people(record);
    if (named !== null)
      for (const name of named(`${said}\n${summary(record)}`)) {
        count(name, record, table.columns[titleAt]?.name ?? "");
        addParty(parties, mergedName(name, mapping), "named");
      }
    const lacksSource = isOpen(sourceAt) && (record.cells[sourceAt] ?? "").trim() === "";
    if (lacksSource) finding(record, sourceAt, "no-source");
    const chosen = lacksSource ? chosenSource(record.place, mapping) : null;
    return {
      places: [record.place],
      title,
      summary: cuts ? withSummary(said, title, summary(record)) : summary(record),
      ...dates(record),
      type: values.of("type", record)[0] ?? "",
      topics: values.of("topics", record),
      place: place(record),
      basis: values.basis(record),
      status: values.status(record),
      language: values.language(record),
      parties: [...parties].map(([name, role]) => ({ name, role })),
      sources: [
        ...(chosen === null ? [] : [chosen]),
        ...sourcesAt.flatMap((at) => sourcesOfCell(record.cells[at] ?? "")),
      ],
      locator: locator(record),
    };
  };
}

/** What was cut off a title is in the summary; a title that is all of it needs none. */
function withSummary(said: string, title: string, summary: string): string {
  const whole = trimmed(said).replace(/[.。]$/u, "") === title ? "" : said;
  return [whole, summary].filter((part) => part !== "").join("\n\n");
}

/** Who is named twice takes part once, by the role that says most. */
function addParty(parties: Map<string, Role>, name: string, role: Role): void {
  const known = parties.get(name);
  if (known === undefined || known === "named") parties.set(name, role);
}

function peopleReader(
  table: RecordTable,
  uses: readonly ColumnUse[],
  mapping: Mapping,
  roleOf: (record: SourceRecord) => Role,
  finding: Find,
  count: CountName,
): (record: SourceRecord) => Map<string, Role> {
  const columns = uses.flatMap((use, at) =>
    use.as === "who" && mapping.people === "columns"
      ? [
          {
            at,
            role: use.role,
            separator: use.separator,
            known: new Map<string, readonly string[]>(),
          },
        ]
      : [],
  );
  return (record) => {
    const parties = new Map<string, Role>();
    const own = roleOf(record);
    let ends = 0;
    for (const { at, role, separator, known } of columns) {
      const cell = record.cells[at] ?? "";
      let names = known.get(cell);
      if (names === undefined) {
        names = namesIn(cell, separator);
        if (known.size < mostKnown) known.set(cell, names);
      }
      ends += names.length;
      for (const name of names) {
        count(name, record, table.columns[at]?.name ?? "");
        addParty(parties, mergedName(name, mapping), role === "participant" ? own : role);
      }
      if (ends > parties.size && parties.size === 1) finding(record, at, "same-party");
    }
    return parties;
  };
}

/** Cells whose names are kept: most tables name the same again and again. */
const mostKnown = 10_000;

type DateOfRecord = (record: SourceRecord) => Pick<RecordEvent, "date" | "dateText">;

function dateReader(
  uses: readonly ColumnUse[],
  mapping: Mapping,
  latestYear: number,
  precisionOf: (record: SourceRecord) => Precision,
  finding: Find,
): DateOfRecord {
  const at = (as: ColumnUse["as"]): number => uses.findIndex((use) => use.as === as);
  const wording = at("date-text");
  const readAt = (column: number): ((record: SourceRecord) => CellDate | null) => {
    const use = uses[column];
    const order = (use?.as === "date" || use?.as === "end" ? use.order : undefined) ?? "day-first";
    const reading: DateReading = { order, bce: mapping.bce, latestYear };
    // Records often share a date.
    const known = new Map<string, CellDate | null>();
    return (record) => {
      const cell = record.cells[column] ?? "";
      let date = known.get(cell);
      if (date === undefined) known.set(cell, (date = cellDate(cell, reading)));
      if (date === null) finding(record, column, "unreadable-date");
      else if (date.isShortYear) finding(record, column, "short-year");
      return date;
    };
  };
  const parts = (
    names: readonly ["year" | "end-year", "month" | "end-month", "day" | "end-day"],
  ) => {
    const [year, month, day] = [at(names[0]), at(names[1]), at(names[2])];
    return (record: SourceRecord): string | null => {
      const cell = (column: number): string => record.cells[column]?.trim() ?? "";
      if (year < 0 || cell(year) === "") return null;
      const date = dateOfParts([cell(year), cell(month), cell(day)], mapping);
      if (date === null) finding(record, year, "unreadable-date");
      return date;
    };
  };
  const [dateAt, endAt] = [at("date"), at("end")];
  const begin = dateAt < 0 ? null : readAt(dateAt);
  const end = endAt < 0 ? null : readAt(endAt);
  const beginParts = parts(["year", "month", "day"]);
  const endParts = parts(["end-year", "end-month", "end-day"]);
  return (record) => {
    const from = begin?.(record)?.edtf ?? beginParts(record);
    const until = end?.(record) ?? null;
    const last = until?.edtf ?? endParts(record);
    const isOpen = until?.isOpen === true || (last !== null && last === mapping.openEnd);
    const written = wording < 0 ? "" : trimmed(record.cells[wording] ?? "");
    const cell = dateAt < 0 ? "" : trimmed(record.cells[dateAt] ?? "");
    const dateText = written !== "" ? written : cell === from || isNobody(cell) ? "" : cell;
    const precision = precisionOf(record);
    const exact = (edtf: string | null): string | null => edtf && asExact(edtf, precision);
    const { date, endsFirst } = spanOf(exact(from), isOpen ? ".." : exact(last));
    if (endsFirst) finding(record, endAt < 0 ? at("end-year") : endAt, "end-first");
    return { date, dateText };
  };
}

/** What begins and ends on one day is that day. */
function spanOf(
  from: string | null,
  to: string | null,
): { readonly date: string | null; readonly endsFirst?: true } {
  if (from === null) return { date: to === ".." ? null : to };
  if (to === null || to === from || /[/[{]/u.test(from)) return { date: from };
  const [start, end] = [dateOf(from), to === ".." ? null : dateOf(to)];
  if (start !== null && end !== null && compareDates(start, end) > 0) {
    return start.known.earliest > end.known.latest
      ? { date: from, endsFirst: true }
      : { date: from };
  }
  const span = `${from}/${to}`;
  return { date: dateOf(span) === null ? from : span };
}

/** Records with one id are one event: what the first says stands, and all their parties take part. */
function merged(
  events: readonly RecordEvent[],
  ids: ReadonlyMap<string, string>,
  findings: RecordFinding[],
): readonly RecordEvent[] {
  const groups = new Map<string, RecordEvent[]>();
  for (const event of events) {
    const [place = ""] = event.places;
    const id = ids.get(place) ?? "";
    const key = id === "" ? `\u0000${place}` : id;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [event]);
    else group.push(event);
  }
  return [...groups.values()].map((group) => {
    const [first, ...others] = group;
    if (first === undefined || others.length === 0) return group[0] as RecordEvent;
    for (const { date, title, places } of others)
      if ((date !== null && date !== first.date) || (title !== "" && title !== first.title))
        findings.push({
          code: "differing-records",
          place: places[0] ?? "",
          column: "",
          cell: title,
        });
    const parties = new Map<string, Role>();
    for (const event of group)
      for (const { name, role } of event.parties) addParty(parties, name, role);
    const list = (of: (event: RecordEvent) => readonly string[]): readonly string[] => [
      ...new Set(group.flatMap(of)),
    ];
    // How a date is known is said where the date is.
    const dated = group.find(({ date }) => date !== null);
    const firstOf = (of: (event: RecordEvent) => string): string =>
      group.map(of).find((text) => text !== "") ?? "";
    return {
      ...first,
      places: list(({ places }) => places),
      title: firstOf(({ title }) => title),
      summary: firstOf(({ summary }) => summary),
      date: dated?.date ?? null,
      basis: (dated ?? first).basis,
      type: firstOf(({ type }) => type),
      place: firstOf(({ place }) => place),
      language: firstOf(({ language }) => language),
      topics: list(({ topics }) => topics),
      sources: list(({ sources }) => sources),
      parties: [...parties].map(([name, role]) => ({ name, role })),
    };
  });
}
