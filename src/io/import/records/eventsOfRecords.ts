import {
  asWritten,
  extraSpaces,
  firstSentence,
  plainOfMarkup,
  sourcesOfCell,
  trimmed,
} from "./cellText.ts";
import type { ColumnUse } from "./columnUse.ts";
import { dateReader } from "./datesOfRecords.ts";
import { listReader } from "./knownValues.ts";
import { chosenSource, mergedName, usesOf, type Mapping } from "./mapping.ts";
import { mergedRecords } from "./mergedRecords.ts";
import { nameCounter, type NameCount } from "./nameCounts.ts";
import { namedIn } from "./namesInText.ts";
import { type CountName, peopleReader } from "./peopleOfRecords.ts";
import { addParty, type RecordEvent } from "./recordEvent.ts";
import type { Find, RecordFinding } from "./recordFindings.ts";
import type { RecordTable, SourceRecord } from "./recordTable.ts";

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
  return { events: mergedRecords(events, ids, findings), findings, names: names.counts };
}

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
