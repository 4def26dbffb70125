import * as v from "valibot";
import { isRecord } from "../../lib/isRecord.ts";
import type { Cause, Ledger } from "./ledger.ts";
import { reportIssue, type RowSchema } from "./shapeProblem.ts";
import { shown } from "./shown.ts";
import { createTable, dropRow, rememberLoss, spareFields, type Table } from "./table.ts";
import type { TableName } from "../eventGraph.ts";
import { warnUnknownFields, withUnknownFields } from "./unknownFields.ts";

/**
 * A table row by row, so that one bad row costs one row. Valibot copies each row, field by
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
  if (!isRecord(value)) {
    const cause = ledger.error("wrong-type", () => ({
      at: [name, index],
      found: shown(value),
      params: { of: "row", table: name, value: shown(value) },
    }));
    return { cause };
  }
  warnUnknownFields(ledger, value, schema, [name, index]);
  const result = v.safeParse(schema, value);
  if (result.success) return { row: withUnknownFields(result.output, value, schema) };
  const spare: readonly string[] = spareFields[name];
  const bad = new Set(result.issues.map((issue) => String(issue.path?.[0]?.key)));
  const isSpared = [...bad].every((key) => spare.includes(key));
  const [first] = result.issues.map((issue) =>
    reportIssue(ledger, issue, schema, [name, index], name, isSpared),
  );
  if (isSpared) {
    const kept = Object.keys(schema.entries).filter(
      (key) => !bad.has(key) && Object.hasOwn(value, key),
    );
    const again = v.safeParse(schema, Object.fromEntries(kept.map((key) => [key, value[key]])));
    if (again.success) {
      // A field that is left out for what is wrong with it is none of those that are not known.
      return { row: withUnknownFields(again.output, value, schema) };
    }
  }
  return { cause: first ?? { lost: new Map() } };
}

function claimId<Row>(ledger: Ledger, table: Table<Row>, id: unknown, index: number): void {
  if (typeof id !== "string") return;
  const first = table.ids.get(id);
  if (/\p{Cs}/u.test(id)) {
    const cause = ledger.error("invalid-id", () => ({
      at: [table.name, index, "id"],
      found: shown(id),
      params: { of: "characters", id },
    }));
    dropRow(table, index, cause);
  } else if (first !== undefined) {
    const cause = ledger.error("duplicate-id", () => ({
      at: [table.name, index, "id"],
      found: shown(id),
      params: { table: table.name, id, first },
    }));
    dropRow(table, index, cause);
  } else {
    table.ids.set(id, index);
  }
}

function reportNoList(ledger: Ledger, name: TableName, raw: unknown): Cause {
  const at = [name];
  return raw === undefined
    ? ledger.error("missing-table", () => ({ at, found: null, params: { table: name } }))
    : ledger.error("wrong-type", () => ({
        at,
        found: shown(raw),
        params: { of: "table", table: name },
      }));
}
