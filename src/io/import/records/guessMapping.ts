import { isYearBefore } from "./cellDate.ts";
import {
  dated,
  fromHeading,
  type GuessedColumn,
  type GuessReason,
  namesOf,
  nothing,
  sourced,
  textsIn,
  titled,
} from "./columnGuess.ts";
import { columnProfile, type ColumnProfile } from "./columnProfile.ts";
import type { Mapping } from "./mapping.ts";
import type { RecordTable } from "./recordTable.ts";
import { sharedEnd } from "./sharedEnd.ts";

/**
 * What the columns of a table hold, as far as headings and cells tell, with the reason of each guess. What neither
 * tells is asked: the order of day and month, and which year a number below 0 is.
 *
 *   date, event, who  →  columns: date, title, who with ";"; reasons: "heading", "long-text", "names"; no question
 */
export interface Guess {
  readonly mapping: Mapping;
  /** One a column. */
  readonly reasons: readonly GuessReason[];
  readonly people: "in-columns" | "no-names";
  readonly questions: readonly Question[];
}

type Question =
  | { readonly about: "order"; readonly column: number; readonly examples: readonly string[] }
  | { readonly about: "bce"; readonly column: number; readonly examples: readonly string[] };

export function guessMapping(table: RecordTable): Guess {
  const cells = table.columns.map((_, at) => table.records.map((record) => record.cells[at] ?? ""));
  const profiles = table.columns.map(({ holds }, at) =>
    holds === undefined ? columnProfile(cells[at] ?? []) : none,
  );
  const columns = table.columns.map(({ name, holds }, at) =>
    holds === undefined
      ? fromHeading(name, profiles[at] ?? none, cells[at] ?? [], () => textsIn(cells))
      : { holds, reason: { code: "format" } as const },
  );
  const settled = fromCells(asOne(columns, table), profiles, cells);
  const hasWho = settled.some(({ holds }) => holds.as === "who");
  return {
    mapping: {
      musubiMapping: 1,
      columns: table.columns.map(({ name }, at) => ({
        name,
        holds: settled[at]?.holds ?? { as: "nothing" },
      })),
      people: hasWho ? "columns" : "nobody",
      names: [],
      merged: {},
      bce: "historical",
      openEnd: sharedEnd(
        table,
        settled.map(({ holds }) => holds),
      ),
    },
    reasons: settled.map(({ reason }) => reason),
    people: hasWho ? "in-columns" : "no-names",
    questions: questionsOf(settled, cells),
  };
}

const none = columnProfile([]);
/** Uses of which there is one only go to the first column that has them; and two columns can change a third's meaning. */
function asOne(
  columns: readonly (GuessedColumn | null)[],
  table: RecordTable,
): readonly (GuessedColumn | null)[] {
  const hasRole = (role: "initiator" | "recipient"): boolean =>
    columns.some((column) => column?.holds.as === "who" && column.holds.role === role);
  const hasRecipient = hasRole("recipient");
  const isTitled = columns.some((column) => column?.holds.as === "title");
  const namesPeople = columns.some(
    (column, at) => column?.holds.as === "who" && people.test(table.columns[at]?.name.trim() ?? ""),
  );
  const seen = new Set<string>();
  return columns.map((column, at) => {
    if (column === null) return null;
    const { as } = column.holds;
    // Beside a target, a source is who acts, not what is cited.
    if (
      as === "source" &&
      hasRecipient &&
      table.columns[at]?.holds === undefined &&
      /^source(?: ?name)?$/iu.test(table.columns[at]?.name ?? "")
    )
      return {
        holds: { as: "who", role: "initiator", separator: null },
        reason: { code: "heading" },
      };
    // And a country is where it was.
    const isCountry = /^(?:country|land|pays|pais)$/iu.test(table.columns[at]?.name.trim() ?? "");
    if (as === "who" && isCountry && hasRecipient && hasRole("initiator"))
      return { holds: { as: "place" }, reason: { code: "heading" } };
    // Beside two sides, or people, a name is that of what is between them.
    const isName = /^names?$/iu.test(table.columns[at]?.name ?? "") && as === "who";
    if (isName && !isTitled && ((hasRecipient && hasRole("initiator")) || namesPeople))
      return { holds: { as: "title" }, reason: { code: "heading" } };
    if (severalOf.has(as)) return column;
    if (seen.has(as)) return as === "title" && !seen.has("summary") ? asSummary(seen) : null;
    seen.add(as);
    return column;
  });
}

const people =
  /^(?:who|wer|people|persons|participants?|attendees|members|teilnehmer(?:innen)?|beteiligte|personen|assigned to)$/iu;

const severalOf = new Set(["who", "nothing", "topics", "source"]);

function asSummary(seen: Set<string>): GuessedColumn {
  seen.add("summary");
  return { holds: { as: "summary" }, reason: { code: "heading" } };
}

/** What no heading tells, from the cells: first a date, then a title, then who takes part. */
function fromCells(
  columns: readonly (GuessedColumn | null)[],
  profiles: readonly ColumnProfile[],
  cells: readonly (readonly string[])[],
): readonly GuessedColumn[] {
  const found = [...columns];
  const has = (...uses: readonly string[]): boolean =>
    found.some((column) => column !== null && uses.includes(column.holds.as));
  const best = (score: (profile: ColumnProfile) => number, least: number): number => {
    let [at, most] = [-1, least];
    profiles.forEach((profile, place) => {
      const value = found[place] === null ? score(profile) : 0;
      if (value > most) [at, most] = [place, value];
    });
    return at;
  };
  if (!has("date", "year")) {
    const at = best(({ dates, filled }) => dates * (0.5 + filled / 2), 0.5);
    const profile = profiles[at];
    if (profile !== undefined) found[at] = dated("date", profile, cells[at] ?? []);
  }
  if (!has("title")) {
    // Neither dates nor addresses nor a few kinds: the column that says something else in each row.
    const at = best(
      ({ dates, numbers, addresses, different, length, filled }) =>
        dates > 0.5 || numbers > 0.5 || addresses > 0.5
          ? 0
          : different * filled * Math.min(length, 60),
      6,
    );
    const profile = profiles[at];
    if (profile !== undefined && !has("who", "type", "summary")) found[at] = titled(profile);
    else if (profile !== undefined && profile.length > 12 && profile.names < 0.9)
      found[at] = titled(profile);
  }
  if (!has("who")) {
    const at = best(
      ({ names, separated, different, numbers, dates, addresses, length }) =>
        dates > 0.3 || numbers > 0.3 || addresses > 0.3 || length > 120
          ? 0
          : separated > 0.2
            ? names + separated
            : // Names come back; what never does, or is one of five, is something else.
              different < 0.6 && different > 0.05
              ? names * 0.6
              : 0,
      0.55,
    );
    const profile = profiles[at];
    if (profile !== undefined)
      found[at] = namesOf("participant", "", profile, cells[at] ?? [], () => textsIn(cells));
  }
  if (!has("source")) {
    const at = best(({ addresses }) => addresses, 0.5);
    if (at >= 0) found[at] = sourced(cells[at] ?? []);
  }
  return found.map((column) => column ?? { holds: nothing, reason: { code: "no-clue" } });
}

function questionsOf(
  columns: readonly GuessedColumn[],
  cells: readonly (readonly string[])[],
): readonly Question[] {
  return columns.flatMap(({ holds, reason }, column): Question[] => {
    const own = cells[column] ?? [];
    const examples = (test: (cell: string) => boolean): readonly string[] => [
      ...new Set(own.filter(test).slice(0, 3)),
    ];
    const before =
      holds.as === "date" || holds.as === "end" || holds.as === "year" || holds.as === "end-year"
        ? examples(isYearBefore)
        : [];
    return [
      ...(reason.code === "order-open"
        ? [{ about: "order", column, examples: examples((cell) => cell.trim() !== "") } as const]
        : []),
      ...(before.length > 0 ? [{ about: "bce", column, examples: before } as const] : []),
    ];
  });
}
