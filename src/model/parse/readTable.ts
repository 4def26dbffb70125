import * as v from "valibot";
import { isRecord } from "./isRecord.ts";
import type { Cause, Ledger } from "./ledger.ts";
import { reportIssue, type RowSchema } from "./shapeProblem.ts";
import { quoted, shown, typed } from "./shown.ts";
import { spareFields } from "./spareFields.ts";
import { createTable, dropRow, rememberLoss, type Table } from "./table.ts";
import { type TableName, tableNouns } from "./tableNames.ts";
import { warnUnknownFields } from "./unknownFields.ts";

/**
 * A table row by row, so that one bad row costs one row. Valibot builds each row anew, field by
 * field: an own `__proto__` key of the file never gets further than this.
 *
 *   [{ "id": "japan", … }, 5]   rows [japan, undefined], and a problem at [1]
 */
export function readTable<Schema extends RowSchema>(
  ledger: Ledger,
  root: Readonly<Record<string, unknown>>,
  name: TableName,
  schema: Schema,
  sound: Uint8Array | undefined,
): Table<v.InferOutput<Schema>> {
  const raw = Object.hasOwn(root, name) ? root[name] : undefined;
  if (!Array.isArray(raw)) return createTable(name, { absent: reportNoList(ledger, name, raw) });
  const table = createTable<v.InferOutput<Schema>>(name, { sound });
  raw.forEach((value: unknown, index) => {
    const read =
      sound?.[index] === 1
        ? { row: value as v.InferOutput<Schema> }
        : readRow(ledger, schema, value, name, index);
    if ("row" in read) {
      table.rows.push(read.row);
      if ("id" in schema.entries && isRecord(value)) claimId(ledger, table, value["id"], index);
    } else {
      table.rows.push(undefined);
      rememberLoss(table, value, index, read.cause);
    }
  });
  return table;
}

function readRow<Schema extends RowSchema>(
  ledger: Ledger,
  schema: Schema,
  value: unknown,
  name: TableName,
  index: number,
): { readonly row: v.InferOutput<Schema> } | { readonly cause: Cause } {
  const [one] = tableNouns[name];
  if (!isRecord(value)) {
    const cause = ledger.error("wrong-type", () => ({
      at: [name, index],
      found: shown(value),
      expected: "An object in curly brackets",
      message: `${shown(value)} is not an object, so it is no ${one}.`,
      fix: `Write the ${one} as { "field": value, … }, or remove it.`,
    }));
    return { cause };
  }
  warnUnknownFields(ledger, value, schema, [name, index]);
  const result = v.safeParse(schema, value);
  if (result.success) return { row: result.output };
  const spare: readonly string[] = spareFields[name];
  const bad = new Set(result.issues.map((issue) => String(issue.path?.[0]?.key)));
  const isSpared = [...bad].every((key) => spare.includes(key));
  const [first] = result.issues.map((issue) =>
    reportIssue(ledger, issue, schema, [name, index], one, isSpared),
  );
  if (isSpared) {
    const kept = Object.keys(schema.entries).filter(
      (key) => !bad.has(key) && Object.hasOwn(value, key),
    );
    const again = v.safeParse(schema, Object.fromEntries(kept.map((key) => [key, value[key]])));
    if (again.success) return { row: again.output };
  }
  return { cause: first ?? { lost: new Map() } };
}

function claimId<Row>(ledger: Ledger, table: Table<Row>, id: unknown, index: number): void {
  if (typeof id !== "string") return;
  const first = table.ids.get(id);
  const [one] = tableNouns[table.name];
  if (/\p{Cs}/u.test(id)) {
    const cause = ledger.error("invalid-id", () => ({
      at: [table.name, index, "id"],
      found: shown(id),
      expected: "Whole characters",
      message: `The id ${quoted(id)} holds half a character, which no link can carry.`,
      fix: "Write the id in plain letters, digits and hyphens.",
    }));
    dropRow(table, index, cause);
  } else if (first !== undefined) {
    const cause = ledger.error("duplicate-id", () => ({
      at: [table.name, index, "id"],
      found: shown(id),
      expected: `An id that no other ${one} has`,
      message: `The id ${quoted(id)} is already that of ${table.name}[${first}].`,
      fix: `Give this ${one} an id of its own, such as ${typed(`${id.slice(0, 60)}-2`)}, or remove it if it is the same.`,
    }));
    dropRow(table, index, cause);
  } else {
    table.ids.set(id, index);
  }
}

function reportNoList(ledger: Ledger, name: TableName, raw: unknown): Cause {
  const [, many] = tableNouns[name];
  if (raw === undefined) {
    return ledger.error("missing-table", () => ({
      at: [name],
      found: "nothing",
      expected: `A list of ${many}, which may be empty`,
      message: `The file has no ${quoted(name)}.`,
      fix: `Add "${name}": [ … ], or "${name}": [] if there are none.`,
    }));
  }
  return ledger.error("wrong-type", () => ({
    at: [name],
    found: shown(raw),
    expected: `A list of ${many}`,
    message: `${quoted(name)} is not a list.`,
    fix: `Write the ${many} between square brackets: "${name}": [ … ].`,
  }));
}
