import { isRecord } from "../../../lib/isRecord.ts";
import { readJson } from "../../../model/parse/readJson.ts";
import type { Problem } from "../../../model/parse/problem.ts";
import type { ReadFormat, Reading } from "../importer.ts";
import { bestTable } from "../records/bestSheet.ts";
import { musubiReading } from "../records/musubiReading.ts";
import type { RecordTable } from "../records/recordTable.ts";
import { fileProblem } from "../records/recordProblems.ts";
import { unzipped } from "../unzipped.ts";
import { joinedTable, type NamedTable } from "./joinedTable.ts";
import {
  descriptorPath,
  type PackageFiles,
  readDescriptor,
  undescribed,
} from "./packageDescriptor.ts";
import { packageTable } from "./packageTable.ts";

/**
 * CSV files in a ZIP, as a Frictionless data package has them with a `datapackage.json` beside them, or without one. The
 * table that holds the events is read, with the names to which its keys lead. A package that names its version of `musubi`
 * has the tables of an event graph, and opens as it was.
 */
export const readDataPackage: ReadFormat = async ({ bytes }, options) => {
  const { signal, wishes = {}, onProgress } = options;
  const unpacked = await unzipped(bytes, (path) => /\.(?:csv|tsv|tab|txt|json)$/iu.test(path));
  if (!unpacked.ok) return nothing([unpacked.error]);
  const files = unpacked.value;
  signal?.throwIfAborted();
  const path = descriptorPath(files);
  const own = path === null ? null : await ownTables(files);
  if (own !== null) return own;
  const descriptor = path === null ? undescribed(files) : readDescriptor(files, path);
  if ("ok" in descriptor && !descriptor.ok) return nothing([descriptor.error]);
  const { about, resources, problems: said } = "ok" in descriptor ? descriptor.value : descriptor;
  const problems: Problem[] = [...said];
  const tables: NamedTable[] = [];
  let rows = 0;
  for (const [at, resource] of resources.entries()) {
    signal?.throwIfAborted();
    const read = await packageTable(resource, files, {
      ...(signal !== undefined && { signal }),
      onProgress: (of) =>
        onProgress?.({
          share: (at + of.share) / resources.length,
          rows: rows + (of.rows ?? 0),
          file: { at: at + 1, of: resources.length },
        }),
    });
    rows += read.table?.records.length ?? 0;
    problems.push(...read.problems);
    const { name, keys } = resource;
    if (read.table !== null) tables.push({ name, table: read.table, keys });
  }
  const wished = tables.filter(({ name }) => name === wishes.sheet);
  const candidates = new Map(
    (wished.length > 0 ? wished : tables).map((one) => [withoutKeys(one), one]),
  );
  const best = bestTable([...candidates.keys()]);
  const main = best === null ? undefined : candidates.get(best);
  if (main === undefined)
    return nothing(
      problems.length > 0 ? problems : [fileProblem("no-records", { sought: "rows" })],
    );
  const { table, joined } = joinedTable(
    main,
    tables.filter((one) => one !== main),
  );
  const left = tables.flatMap(({ name }) => (name === main.name || joined.has(name) ? [] : [name]));
  if (left.length > 0) {
    const params = { read: main.name, left, isDescribed: path !== null };
    problems.push({ ...fileProblem("tables-left", params), severity: "warning" });
  }
  return {
    kind: "records",
    table: {
      ...table,
      format: "data-package",
      about: { ...table.about, ...about },
      reading:
        tables.length > 1 ? { sheet: main.name, sheets: tables.map(({ name }) => name) } : {},
    },
    problems,
  };
};

/** The year in a key of a table of guests is that of the visit, and says nothing of the guests. */
function withoutKeys({ table, keys }: NamedTable): RecordTable {
  const fields = new Set(keys.flatMap((key) => key.fields));
  const columns = table.columns.map((column) =>
    fields.has(column.name) ? { ...column, holds: { as: "nothing" } as const } : column,
  );
  return { ...table, columns };
}

/** null: they are not of Musubi, which writes UTF-8 and one form of CSV. */
async function ownTables(files: PackageFiles): Promise<Reading | null> {
  const texts = new Map(
    [...files].map(([path, content]) => [
      path.replace(/^.*\//su, ""),
      new TextDecoder().decode(content),
    ]),
  );
  const descriptor = readJson(texts.get("datapackage.json") ?? "");
  if (!descriptor.ok || !isRecord(descriptor.value) || descriptor.value["musubi"] === undefined)
    return null;
  const { default: papa } = await import("papaparse");
  return musubiReading(
    new Map(
      [...texts].map(([name, text]) => [
        name.replace(/\.csv$/u, ""),
        papa.parse<string[]>(text, { delimiter: ",", newline: "\r\n" }).data,
      ]),
    ),
  );
}

function nothing(problems: readonly Problem[]): Reading {
  return { kind: "records", table: null, problems };
}
