import { isRecord } from "../../../lib/isRecord.ts";
import { readJson } from "../../../model/parse/readJson.ts";
import type { Problem } from "../../../model/parse/problem.ts";
import type { ReadFormat, Reading } from "../importer.ts";
import { musubiReading } from "../records/musubiReading.ts";
import { fileProblem } from "../records/recordProblems.ts";
import { unzipped } from "../unzipped.ts";

/**
 * A Frictionless data package in a ZIP: CSV files, and `datapackage.json` beside them. One that names its version of
 * `musubi` has the tables of an event graph, and opens as it was.
 */
export const readDataPackage: ReadFormat = async ({ bytes }, { signal }) => {
  const files = await unzipped(bytes, (path) =>
    /(?:^|\/)(?:[^/]+\.csv|datapackage\.json)$/u.test(path),
  );
  if (!files.ok) return nothing(files.error);
  signal?.throwIfAborted();
  return (await ownTables(files.value)) ?? nothing(fileProblem("no-records", {}));
};

/** null: they are not of Musubi, which writes UTF-8 and one form of CSV. */
async function ownTables(files: ReadonlyMap<string, Uint8Array>): Promise<Reading | null> {
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

function nothing(problem: Problem): Reading {
  return { kind: "records", table: null, problems: [problem] };
}
