import type { EventId } from "../eventGraph.ts";
import { type IntLists, intsOf, inverted } from "../intLists.ts";
import { numbering } from "../numbering.ts";
import { type JsonColumn, jsonTexts, valueAt } from "./jsonColumn.ts";
import { textAt, textColumn, type TextColumn } from "./textColumn.ts";

/**
 * Rows of events. But for their event and one field, which is a column of its own, most say the same: each wording
 * once.
 *
 *   packRows([{ event: "rome", actor: "japan", role: "host" }, …], "actor", …)
 *     { forms: [{ event: "", actor: "", role: "host" }, …], of: [0, …], field: "actor", texts: "japan…", textOf: [0, …], … }
 */
export interface PackedRows<Row> {
  readonly forms: JsonColumn<Row>;
  readonly of: Int32Array;
  readonly field: string;
  readonly texts: TextColumn;
  /** -1: the row has no such text. */
  readonly textOf: Int32Array;
  /** The rank of its event; -1: it has none. */
  readonly event: Int32Array;
  readonly byEvent: IntLists;
}

/** A row that was met before: its fields in their order. */
interface Known {
  readonly fields: readonly string[];
  readonly values: readonly unknown[];
  readonly form: number;
}

/** To compare with so many is faster than to look for the text of a row, which must be made first. */
const mostCompared = 8;

export function packRows<Row extends { readonly event: EventId }>(
  rows: readonly Row[],
  field: keyof Row & string,
  event: Int32Array,
  events: number,
): PackedRows<Row> {
  const [forms, texts] = [numbering<string>(), numbering<string>()];
  const textOf = intsOf(rows.length, (at) => {
    const text = rows[at]?.[field];
    return typeof text === "string" ? texts.numberOf(text) : -1;
  });
  const lately: Known[] = [];
  let next = 0;
  const of = intsOf(rows.length, (at) => {
    const row = rows[at] as Row;
    const blank = [event[at] === -1 ? "" : "event", textOf[at] === -1 ? "" : field];
    for (const known of lately) if (saysTheSame(known, row, blank)) return known.form;
    const own: Record<string, unknown> = { ...row };
    for (const name of blank) if (name !== "") own[name] = "";
    const form = forms.numberOf(JSON.stringify(own));
    lately[next] = { fields: Object.keys(own), values: Object.values(own), form };
    next = (next + 1) % mostCompared;
    return form;
  });
  return {
    forms: jsonTexts(forms.values.length, (form) => forms.values[form] ?? ""),
    of,
    field,
    texts: textColumn(texts.values),
    textOf,
    event,
    byEvent: inverted(event, events),
  };
}

/** The same fields in the same order; those that are blank have columns of their own. */
function saysTheSame({ fields, values }: Known, row: object, blank: readonly string[]): boolean {
  let at = 0;
  for (const name in row) {
    if (name !== fields[at]) return false;
    const value = blank.includes(name) ? "" : (row as Readonly<Record<string, unknown>>)[name];
    if (value !== values[at]) return false;
    at += 1;
  }
  return at === fields.length;
}

export function rowAt<Row extends object>(
  packed: PackedRows<Row>,
  ids: TextColumn,
  row: number,
): Row {
  const { forms, of, field, texts, textOf, event } = packed;
  const form = valueAt(forms, of[row] ?? 0);
  const [order, text] = [event[row] ?? -1, textOf[row] ?? -1];
  return {
    ...form,
    ...(order >= 0 && { event: textAt(ids, order) }),
    ...(text >= 0 && { [field]: textAt(texts, text) }),
  };
}
