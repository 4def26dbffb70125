import { strToU8, zipSync } from "fflate";
import type { EventGraph } from "../../../model/eventGraph.ts";
import { tablesOfGraph, type Cells } from "../../musubiTables.ts";
import { csv } from "../eventsCsv.ts";
import type { WriteGraph } from "../graphFormat.ts";

/**
 * A Frictionless data package (version 1 of the specification) of CSV files in a ZIP, one a table. `musubi` in its descriptor
 * says that the tables are those of an event graph. No cell is run as a formula.
 */
export const writeDataPackage: WriteGraph = (graph) => {
  const tables = [...tablesOfGraph(graph)];
  const resources = tables.map(([name, cells]) => resource(name, cells));
  const files = {
    "datapackage.json": strToU8(`${JSON.stringify(descriptor(graph, resources), null, 2)}\n`),
    ...Object.fromEntries(tables.map(([name, cells]) => [`${name}.csv`, strToU8(csv(cells))])),
  };
  // A zip keeps a time of each file; the same graph gives the same bytes.
  return Promise.resolve(zipSync(files, { mtime: new Date(1980, 0, 1) }));
};

function descriptor({ musubi, meta }: EventGraph, resources: readonly object[]): object {
  const said = (text: Readonly<Record<string, string>>): string =>
    text[meta.defaultLanguage] ?? Object.values(text)[0] ?? "";
  return {
    profile: "tabular-data-package",
    name: nameOf(meta.id),
    title: said(meta.title),
    description: said(meta.description),
    musubi,
    ...(meta.licence !== "" && { licenses: [{ title: meta.licence }] }),
    resources,
  };
}

/** The specification allows these letters only. */
function nameOf(id: string): string {
  const name = id.toLowerCase().replaceAll(/[^a-z0-9._-]+/gu, "-");
  return name.replaceAll(/^-+|-+$/gu, "") || "event-graph";
}

function resource(name: string, [heads = []]: Cells): object {
  const keys = references.filter(([table]) => table === name);
  return {
    name,
    path: `${name}.csv`,
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: heads.map((field) => ({
        name: field,
        type: field === "tone" ? "integer" : "string",
      })),
      ...(heads.includes("id") && name !== "scenes" && { primaryKey: "id" }),
      ...(keys.length > 0 && {
        foreignKeys: keys.map(([, fields, of]) => ({
          fields,
          reference: { resource: of, fields: "id" },
        })),
      }),
    },
  };
}

const references = [
  ["events", "type", "event-types"],
  ["participations", "event", "events"],
  ["participations", "actor", "actors"],
  ["participations", "onBehalfOf", "actors"],
  ["citations", "event", "events"],
  ["citations", "source", "sources"],
  ["links", "from", "events"],
  ["links", "to", "events"],
  ["relations", "from", "actors"],
  ["relations", "to", "actors"],
  ["event-types", "parent", "event-types"],
  ["scenes", "story", "stories"],
] as const;
