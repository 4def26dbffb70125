import * as v from "valibot";
import { roles } from "../../../model/schema.ts";

/**
 * What a column of a table holds.
 *
 *   { as: "date", order: "day-first" }      { as: "who", role: "initiator", separator: ";" }
 */
export const columnUseSchema = v.variant("as", [
  v.object({
    as: v.picklist([
      "nothing",
      /** Records that share it are one event with many parties. */
      "id",
      "year",
      "month",
      "day",
      "end-year",
      "end-month",
      "end-day",
      /** The date in the words of the source. */
      "date-text",
      /** How much of the date is meant. */
      "precision",
      /** How the date is known. */
      "basis",
      "summary",
      "type",
      "place",
      "status",
      /** In which those of the record take part, of whom no column says it. */
      "role",
      "source",
      "locator",
      /** Of the texts of the record, and of what it cites. */
      "language",
    ]),
  }),
  /** A whole date, as people write them. `end` ends what the other begins. */
  v.object({
    as: v.picklist(["date", "end"]),
    /** Of day and month, where the numbers do not tell. */
    order: v.optional(v.picklist(["day-first", "month-first"])),
  }),
  v.object({
    as: v.literal("title"),
    /** The first sentence is the title, and all of it the summary. */
    cut: v.optional(v.literal("sentence")),
  }),
  v.object({
    as: v.literal("who"),
    role: v.picklist(roles),
    /** Between names; null: a cell is one name. */
    separator: v.nullable(v.string()),
  }),
  v.object({ as: v.literal("topics"), separator: v.nullable(v.string()) }),
]);

export type ColumnUse = v.InferOutput<typeof columnUseSchema>;
export type DateOrder = "day-first" | "month-first";
