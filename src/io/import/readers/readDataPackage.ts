import { isRecord } from "../../../lib/isRecord.ts";
import { readJson } from "../../../model/parse/readJson.ts";
import type { Problem } from "../../../model/parse/problem.ts";
import type { ReadFormat, Reading } from "../importer.ts";
import { bestTable } from "../records/bestSheet.ts";
import { musubiReading } from "../records/musubiReading.ts";
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
export const readDataPackage: ReadFormat = async ({ bytes }, { signal, wishes = {} }) => {
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
  for (const resource of resources) {
    signal?.throwIfAborted();
    const read = await packageTable(resource, files, signal);
    problems.push(...read.problems);
    const { name, keys } = resource;
    if (read.table !== null) tables.push({ name, table: read.table, keys });
  }
  const wished = tables.filter(({ name }) => name === wishes.sheet);
  const best = bestTable((wished.length > 0 ? wished : tables).map(({ table }) => table));
  const main = tables.find(({ table }) => table === best);
  if (main === undefined)
    return nothing(problems.length > 0 ? problems : [fileProblem("no-records", {})]);
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
