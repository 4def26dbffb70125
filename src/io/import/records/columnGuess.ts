import { cellDate } from "./cellDate.ts";
import { namesNoSource, sourcesOfCell } from "./cellText.ts";
import { closedLists } from "./closedLists.ts";
import type { ColumnProfile } from "./columnProfile.ts";
import type { ColumnUse, DateOrder } from "./columnUse.ts";
import { areInFamilyOrder } from "./familyOrder.ts";
import { useOfHeading } from "./headings.ts";

/** What one column holds, by its heading and its cells. */
export interface GuessedColumn {
  readonly holds: ColumnUse;
  readonly reason: GuessReason;
}

/** Why, worded by `i18n`. */
export type GuessReason =
  | { readonly code: "format" | "heading" | "empty" | "no-clue" | "long-text" }
  | { readonly code: "days-certain" | "order-proven" | "order-sorted"; readonly count: number }
  | { readonly code: "order-open" | "years"; readonly count: number }
  /** `named`: cells that cite something else. `others`: those that cite nothing. */
  | {
      readonly code: "addresses";
      readonly count: number;
      readonly named: number;
      readonly others: number;
    }
  | { readonly code: "names" | "names-separated"; readonly count: number };

export const nothing = { as: "nothing" } as const;

/** Of the cells under a heading that says so: the others are mistakes, not another use. */
const leastDates = 0.2;

/** What the first rows say. */
export const textsIn = (cells: readonly (readonly string[])[]): string =>
  cells.map((column) => column.slice(0, 1000).join("\n")).join("\n");

/** What a heading says is taken only where the cells do not contradict it. */
export function fromHeading(
  name: string,
  profile: ColumnProfile,
  cells: readonly string[],
  texts: () => string,
): GuessedColumn | null {
  if (profile.filled === 0) return { holds: nothing, reason: { code: "empty" } };
  const said = useOfHeading(name);
  if (said === null) return null;
  switch (said.as) {
    case "date":
    case "end":
      return profile.dates >= leastDates || (said.as === "end" && profile.dates > 0)
        ? dated(said.as, profile, cells)
        : null;
    case "year":
    case "month":
    case "day":
    case "end-year":
    case "end-month":
    case "end-day":
      // "Year" may hold whole dates, and "day" too.
      if (
        profile.dates > 0.5 &&
        profile.years < 0.5 &&
        /year|day/u.test(said.as) &&
        // Of the years of antiquity many have one or two digits.
        !cells.every((cell) => /^\s*(?:[-\u2212]?\d{1,4})?\s*$/u.test(cell))
      )
        return dated(said.as.startsWith("end") ? "end" : "date", profile, cells);
      return { holds: said, reason: { code: "heading" } };
    case "title":
      return profile.addresses > 0.5 ? null : titled(profile);
    case "who":
      // A visit is from one day to another.
      if (profile.dates > 0.5 && (said.role === "initiator" || said.role === "recipient"))
        return dated(said.role === "initiator" ? "date" : "end", profile, cells);
      if (profile.addresses > 0.5 || profile.numbers > 0.5 || profile.length > 200) return null;
      return namesOf(said.role, name, profile, cells, texts);
    case "topics":
      return {
        holds: { ...said, separator: profile.separator },
        reason: { code: "heading" },
      };
    case "source":
      return sourced(cells);
    case "status":
    case "precision":
    case "basis":
    case "role":
    case "language": {
      const { valueOf } = closedLists[said.as];
      const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
      const known = filled.filter((cell) => valueOf(cell) !== null).length;
      // "Draft" and "published" are of a text, not of an event.
      return known * 2 >= filled.length ? { holds: said, reason: { code: "heading" } } : null;
    }
    default:
      return { holds: said, reason: { code: "heading" } };
  }
}

export function dated(
  as: "date" | "end",
  profile: ColumnProfile,
  cells: readonly string[],
): GuessedColumn {
  const count = cells.filter((cell) => cell.trim() !== "").length;
  switch (profile.order) {
    case "plain":
      return {
        holds: { as },
        reason: { code: profile.years > 0.5 ? "years" : "days-certain", count },
      };
    case "day-first":
    case "month-first":
      return { holds: { as, order: profile.order }, reason: { code: "order-proven", count } };
    default: {
      const sorted = sortedOrder(cells);
      return {
        holds: { as, order: sorted ?? "day-first" },
        reason: { code: sorted === null ? "order-open" : "order-sorted", count },
      };
    }
  }
}

/** The one order in which the cells rise, or fall, from row to row; null: neither, or both. */
function sortedOrder(cells: readonly string[]): DateOrder | null {
  const rises = (order: DateOrder): boolean => {
    const days = cells.flatMap(
      (cell) => cellDate(cell, { order, bce: "historical", latestYear: 9998 })?.edtf ?? [],
    );
    if (days.length < 4) return false;
    const pairs = days.slice(1).map((day, at) => [days[at] ?? "", day] as const);
    return pairs.every(([one, next]) => one <= next) || pairs.every(([one, next]) => one >= next);
  };
  const [day, month] = [rises("day-first"), rises("month-first")];
  if (day === month) return null;
  return day ? "day-first" : "month-first";
}

/** Longer than a line on average: a text, of which the first sentence is the title. */
const longText = 90;

export function titled(profile: ColumnProfile): GuessedColumn {
  return profile.length > longText
    ? { holds: { as: "title", cut: "sentence" }, reason: { code: "long-text" } }
    : { holds: { as: "title" }, reason: { code: "heading" } };
}

/** Parts that one takes in most tables, and a heading that names one: "sender", not "recipients". */
const ofOne: ReadonlySet<string> = new Set(["initiator", "recipient", "speaker", "host"]);

export function namesOf(
  role: Extract<ColumnUse, { as: "who" }>["role"],
  heading: string,
  profile: ColumnProfile,
  cells: readonly string[],
  texts: () => string,
): GuessedColumn {
  const isOfOne = ofOne.has(role) && !/s$/iu.test(heading.trim());
  const isWhole = profile.separator === "," && areInFamilyOrder(cells, { isOfOne, texts });
  const separator = isWhole ? null : profile.separator;
  return {
    holds: { as: "who", role, separator },
    reason: named({ ...profile, separator }, cells),
  };
}

function named({ separator }: ColumnProfile, cells: readonly string[]): GuessReason {
  const count = cells.filter((cell) => cell.trim() !== "").length;
  return { code: separator === null ? "names" : "names-separated", count };
}

export function sourced(cells: readonly string[]): GuessedColumn {
  const count = cells.filter((cell) => /^(?:https?:\/\/|www\.)\S/iu.test(cell.trim())).length;
  const others = cells.filter((cell) => sourcesOfCell(cell).every(namesNoSource)).length;
  const named = cells.length - count - others;
  return {
    holds: { as: "source" },
    reason: count === 0 ? { code: "heading" } : { code: "addresses", count, named, others },
  };
}
