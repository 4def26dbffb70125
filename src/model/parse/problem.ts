import type {
  Actor,
  Citation,
  EventLink,
  EventType,
  Meta,
  Participation,
  Relation,
  Scene,
  Source,
  Story,
  TableName,
  TimelineEvent,
  Topic,
} from "../eventGraph.ts";
import type { BinaryKind } from "../bytes/binaryKind.ts";
import type { DateFault } from "../dates/dateFault.ts";
import type { SlipKind } from "./scanJson.ts";

/**
 * One thing that is wrong with a file, in one place or in several: a code, and what its words need. The words
 * are those of a language (`i18n/problemWords.ts`). Errors cost the row or the field they are in; warnings
 * cost nothing.
 *
 *   { severity: "error", at: "events[6].type", code: "unknown-reference", found: '"metting"',
 *     params: { id: "metting", table: "eventTypes", meant: "meeting" }, count: 1 }
 */
export type Problem = { readonly [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode];

export interface ProblemOf<Code extends ProblemCode> {
  readonly severity: "error" | "warning";
  /** Stable and kebab-case. */
  readonly code: Code;
  /** Place in the file, as in JavaScript: `events[6].date`; `""` for the file as a whole. */
  readonly at: string;
  /** The value as JSON, shortened to 80 characters; null where nothing is. */
  readonly found: string | null;
  readonly params: ProblemParams[Code];
  /** In how many places. */
  readonly count: number;
  /** Of several, the first hundred, that of `at` too; left out where there is one. */
  readonly places?: readonly ProblemPlace[];
  /** What else had to go with it: rows of a table, or mentions of one. */
  readonly lost?: readonly (readonly [what: Loss, count: number])[];
  /** Counted from 1; only for problems found in text. */
  readonly line?: number;
  readonly excerpt?: readonly ExcerptLine[];
}

export type ProblemCode = keyof ProblemParams;

/** Rows, or only the mention of one: an entry of `partners`, the `actor` of a place. */
export type Loss = TableName | "mentions";

type NoParams = Readonly<Record<string, never>>;
/** Only the field is left out, not its row. */
interface Spared {
  readonly isSpared: boolean;
}

/** The heading. */
interface OfColumn {
  readonly column: string;
}

/** What to make of a file that is known and not read. */
type NextStep = "csv" | "json-ld" | "save-as" | "text" | "network" | "results" | "stix" | "folder";

/** What one record of another format is called: "row 12", "letter 12". */
export type RecordUnit = "row" | "edge" | "letter" | "entry" | "object" | "line" | "item";

/** A row of a table, or what the file says of itself. */
type Place = TableName | "meta";
export type ValueKind = "text" | "list" | "object" | "number" | "boolean" | "null" | "other";

/** What the words of each code need. Texts are as in the file, cut if necessary. */
export interface ProblemParams {
  "too-large": { readonly characters: number; readonly most: number };
  /** None of these formats, which can be opened. */
  "unknown-format": { readonly formats: readonly string[] };
  "empty-file": NoParams;
  "web-page": NoParams;
  "not-text": { readonly kind: BinaryKind };
  "unreadable-encoding": { readonly encoding: "UTF-16" | "UTF-32" | null };
  "encoding-guessed": { readonly encoding: string };
  truncated: JsonPlace;
  "invalid-json": JsonPlace & {
    readonly slip: Exclude<SlipKind, "ends-early">;
    readonly word: string;
  };
  /** How many levels are read; null where the browser could not say. */
  "too-deep": { readonly most: number | null };
  /** How many lists and objects are read. */
  "too-many": { readonly most: number };
  "repeated-field": { readonly field: string };
  "not-an-event-graph": { readonly fields: readonly string[] };
  "other-version": {
    readonly version: string;
    readonly isNewer: boolean;
    readonly known: readonly string[];
  };
  "no-version": { readonly version: string; readonly known: readonly string[] };
  "no-events": NoParams;
  "more-of-the-same": { readonly of: string };

  "missing-table": { readonly table: TableName };
  "missing-field":
    | { readonly of: "file" }
    | (Spared & {
        readonly of: Place;
        readonly field: string;
        readonly expected: FieldName | null;
      });
  "wrong-type":
    | { readonly of: "meta" }
    | { readonly of: "table"; readonly table: TableName }
    | { readonly of: "row"; readonly table: TableName; readonly value: string }
    | (Spared & {
        readonly of: "field";
        readonly field: string;
        readonly value: string;
        readonly kind: ValueKind;
        readonly wanted: ValueKind;
        readonly expected: FieldName | null;
      });
  "invalid-id":
    | (Spared & {
        readonly of: "field";
        readonly field: string;
        readonly value: string;
        readonly expected: FieldName | null;
      })
    | { readonly of: "characters"; readonly id: string };
  "invalid-format": Spared & {
    readonly field: string;
    readonly value: string;
    readonly expected: FieldName | null;
  };
  "unknown-value": Spared & {
    readonly field: string;
    /** As JSON, if it is no text. */
    readonly value: string;
    readonly isText: boolean;
    readonly choices: readonly string[];
    readonly meant: string | null;
    readonly expected: FieldName | null;
  };
  "duplicate-id":
    | { readonly table: TableName; readonly id: string; readonly first: number }
    | { readonly table: "scenes"; readonly id: string };
  "unknown-field":
    | {
        readonly of: "object";
        readonly field: string;
        readonly known: readonly string[];
        readonly meant: string | null;
      }
    | { readonly of: "languages"; readonly key: string; readonly meant: string | null };
  "missing-text": { readonly field: string; readonly language: string };
  "missing-translation": {
    readonly field: string;
    readonly language: string;
    readonly shown: string;
    readonly all: readonly string[];
  };
  "default-language": { readonly language: string; readonly meant: string | null };
  "repeated-value": { readonly value: string };
  "focus-among-partners": { readonly id: string };

  "unknown-reference": {
    readonly table: TableName;
    readonly id: string;
    readonly meant: string | null;
  };
  "invalid-date": { readonly fault: DateFault };
  "endless-year": { readonly date: string; readonly open: string | null; readonly isEnd: boolean };
  "invalid-url": { readonly url: string } & UrlFault;
  "office-kind": {
    readonly id: string;
    readonly kind: Actor["kind"] | null;
    readonly end: "from" | "to";
  };
  "end-before-start": { readonly start: string; readonly end: string };
  "self-link": { readonly id: string; readonly tie: CircleTie };
  cycle: { readonly ids: readonly string[]; readonly tie: CircleTie };
  "duplicate-link": { readonly from: string; readonly to: string; readonly first: number };
  "duplicate-participation": {
    readonly actor: string;
    readonly event: string;
    readonly role: Participation["role"];
    readonly first: number;
  };
  "behalf-kind": { readonly id: string; readonly isPerson: boolean };
  "no-participation": NoParams;
  "no-citation": NoParams;
  "unknown-cited-field": {
    readonly field: string;
    readonly known: readonly string[];
    readonly meant: string | null;
  };
  "unknown-view-parameter": {
    readonly parameter: string;
    readonly known: readonly string[];
    readonly meant: string | null;
  };
  "no-scene": { readonly story: string };

  /** Of files of other formats, before they are an event graph. */
  "too-many-columns": { readonly columns: number; readonly most: number };
  "unclosed-quote": { readonly row: number };
  /** What was looked for, and not found. */
  "no-records": {
    readonly sought: "rows" | "chronology" | "letters" | "security-objects" | "timed-entries";
  };
  /** Of STIX: their makers took them back. */
  "revoked-left": { readonly objects: number };
  /** A network has these, and nothing between them. */
  "no-ties": { readonly nodes: number };
  /** Single entries that are broken: the others are read. */
  "unreadable-entries": { readonly count: number };
  /** Rules of a calendar that go on for longer than they are followed. */
  "repeats-cut": { readonly rules: number };
  "invalid-xml": { readonly line: number; readonly column: number };
  "xml-entities": NoParams;
  "broken-archive": NoParams;
  /** Unpacked, in bytes. */
  "unpacks-too-large": { readonly most: number };
  /** Of Parquet. */
  "broken-parquet": NoParams;
  /** How it is compressed, or locked ("AES"). */
  "unreadable-codec": { readonly codec: string };
  /** What a table cannot hold: shapes on a map, and the like. */
  "columns-left": { readonly columns: readonly string[] };
  /** Of a data package: it is described, and not there. */
  "missing-resource": { readonly path: string };
  /** Of several tables one is read, with what its keys lead to; these are not. */
  "tables-left": {
    readonly read: string;
    readonly left: readonly string[];
    readonly isDescribed: boolean;
  };
  /** Known, and not read: with what to do instead. */
  "known-format": { readonly format: string; readonly next: NextStep };
  "unreadable-date": OfColumn;
  "short-year": OfColumn;
  "end-first": OfColumn;
  "extra-spaces": OfColumn;
  /** Nearly a value of a list: of the format, or of the same column. */
  "near-value": OfColumn & { readonly meant: string };
  "unknown-status": OfColumn;
  "unknown-precision": OfColumn;
  "unknown-language": OfColumn;
  "unknown-role": OfColumn;
  "unknown-basis": OfColumn;
  "no-title": OfColumn;
  "no-source": OfColumn;
  "same-party": OfColumn;
  "differing-records": NoParams;
  "near-names": {
    readonly name: string;
    readonly other: string;
    readonly records: number;
    readonly otherRecords: number;
  };

  "long-text": { readonly length: number; readonly most: number };
  "direction-marks": NoParams;
  "combining-marks": NoParams;
  "half-character": NoParams;
  "lost-character": NoParams;
  "control-characters": NoParams;
}

export type UrlFault =
  | { readonly reason: "white-space" | "not-full" | "hidden-name" }
  | { readonly reason: "scheme"; readonly scheme: string };

interface JsonPlace {
  readonly line: number;
  readonly column: number;
}

/** What leads back to where it began. */
export type CircleTie = EventLink["type"] | "member_of" | "kind_of";

type FieldsOf<Name extends string, Row> = `${Name}.${keyof Row & string}`;

/** Every field of the format: what belongs in it is worded in `i18n`, for problems and for the JSON Schema. */
export type FieldName =
  | FieldsOf<"meta", Meta>
  | FieldsOf<"actors", Actor>
  | FieldsOf<"relations", Relation>
  | FieldsOf<"events", TimelineEvent>
  | FieldsOf<"events.place", NonNullable<TimelineEvent["place"]>>
  | FieldsOf<"participations", Participation>
  | FieldsOf<"links", EventLink>
  | FieldsOf<"sources", Source>
  | FieldsOf<"citations", Citation>
  | FieldsOf<"eventTypes", EventType>
  | FieldsOf<"topics", Topic>
  | FieldsOf<"stories", Story>
  | FieldsOf<"stories.scenes", Scene>;

export interface ProblemPlace {
  readonly at: string;
  readonly line?: number;
}

/** How many there are, places of the same problem counted each. */
export function countOf(problems: readonly Problem[], severity?: Problem["severity"]): number {
  let sum = 0;
  for (const one of problems)
    if (severity === undefined || one.severity === severity) sum += one.count;
  return sum;
}

export interface ExcerptLine {
  readonly line: number;
  readonly text: string;
  readonly bad: boolean;
  /** Where in `text` of the bad line the value is: from, to (behind its last character). */
  readonly mark?: readonly [number, number];
}
