import * as v from "valibot";
import { isRecord } from "../../../lib/isRecord.ts";
import { err, ok, type Result } from "../../../lib/result.ts";
import type { Problem } from "../../../model/parse/problem.ts";
import { readJson } from "../../../model/parse/readJson.ts";
import { descriptorName } from "../folderArchive.ts";
import type { RecordTable } from "../records/recordTable.ts";
import { unreadableEntries } from "../records/unreadableEntries.ts";
import { cellOf, textIn } from "./jsonCells.ts";

/**
 * What `datapackage.json` says of the tables beside it (Frictionless Data Package, versions 1 and 2), as far as it matters
 * here. Without one, each table is a resource that is called as its file.
 *
 *   { "resources": [{ "name": "visits", "path": "visits.csv", "schema": { "fields": [ … ], "foreignKeys": [ … ] } }] }
 */
export interface PackageDescriptor {
  readonly about: RecordTable["about"];
  readonly resources: readonly PackageResource[];
  readonly problems: readonly Problem[];
}

export interface PackageResource {
  readonly name: string;
  /** In the archive; of several, the later go on with the first. */
  readonly paths: readonly string[];
  /** Written in the description itself: the headings, then the rows. */
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string | null;
  /** Around cells, and before a quotation mark inside of one. */
  readonly quote: string | null;
  readonly escape: string | null;
  readonly hasHeadings: boolean;
  /** What a line begins with that is none of the table. */
  readonly comment: string | null;
  readonly encoding: string | null;
  /** One a column; empty: the headings are all that is known. */
  readonly fields: readonly { readonly name: string; readonly format: string | null }[];
  /** How cells say that they have no value. */
  readonly missing: ReadonlySet<string>;
  readonly keys: readonly ForeignKey[];
}

/** The cells of `fields`, together, are those of `to` in another table. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: string;
  readonly to: readonly string[];
}

/** The files of a package: by path, as in the archive. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

const isTable = (path: string): boolean => /\.(?:csv|tsv|tab|txt)$/iu.test(path);

/** The path of the descriptor that is least deep; null: there is none. */
export function descriptorPath(files: PackageFiles): string | null {
  const found = [...files.keys()].filter((path) => path.split("/").at(-1) === descriptorName);
  return found.toSorted((a, b) => a.length - b.length)[0] ?? null;
}

/** What is known of tables that nobody describes. */
export function undescribed(files: PackageFiles): PackageDescriptor {
  const resources = [...files.keys()].filter(isTable).map((path) => ({
    ...plainResource,
    name: nameOf(path),
    paths: [path],
  }));
  return { about: {}, resources, problems: [] };
}

const plainResource = {
  rows: [],
  delimiter: null,
  quote: null,
  escape: null,
  hasHeadings: true,
  comment: null,
  encoding: null,
  fields: [],
  missing: new Set<string>(),
  keys: [],
};

const optionalText = v.fallback(v.optional(v.string()), undefined);
const oneOrMore = v.union([v.string(), v.array(v.string())]);

const fieldSchema = v.object({ name: v.string(), type: optionalText, format: optionalText });
const keySchema = v.object({
  fields: oneOrMore,
  reference: v.object({ resource: v.fallback(v.string(), ""), fields: oneOrMore }),
});
const schemaSchema = v.object({
  fields: v.fallback(v.array(fieldSchema), []),
  missingValues: v.fallback(v.array(v.union([v.string(), v.object({ value: v.string() })])), []),
  foreignKeys: v.fallback(v.array(keySchema), []),
});
const dialectSchema = v.object({
  delimiter: optionalText,
  header: v.fallback(v.boolean(), true),
  commentChar: optionalText,
  quoteChar: optionalText,
  escapeChar: optionalText,
});
const resourceSchema = v.object({
  name: optionalText,
  path: v.fallback(oneOrMore, []),
  data: v.optional(v.unknown()),
  encoding: optionalText,
  /** A path to it, or the object itself. */
  schema: v.optional(v.unknown()),
  dialect: v.optional(v.unknown()),
});
const packageSchema = v.object({
  title: optionalText,
  name: optionalText,
  description: optionalText,
  licenses: v.fallback(v.array(v.object({ name: optionalText, title: optionalText })), []),
  resources: v.array(v.unknown()),
});

export function readDescriptor(
  files: PackageFiles,
  path: string,
): Result<PackageDescriptor, Problem> {
  const json = jsonAt(files, path);
  if (!json.ok) return err({ ...json.error, at: path });
  const read = v.safeParse(packageSchema, json.value);
  if (!read.success) return ok({ about: {}, resources: [], problems: [] });
  const { title, name, description, licenses, resources } = read.output;
  const folder = path.slice(0, path.length - descriptorName.length);
  const inside = (place: string): string => `${folder}${place.replace(/^(?:\.\/)+/u, "")}`;
  const found = resources.map((resource) => resourceOf(resource, files, inside));
  const broken = found.flatMap((one, at) =>
    one === null ? [{ at: `${path}: resources[${at}]` }] : [],
  );
  const heading = title ?? name;
  const licence = licenses[0]?.title ?? licenses[0]?.name;
  return ok({
    about: {
      ...(heading !== undefined && { title: heading }),
      ...(description !== undefined && { description }),
      ...(licence !== undefined && { licence }),
    },
    // What is no table (a text, a picture) is not looked at.
    resources: found.flatMap((one) => (one !== null && one.paths.every(isTable) ? [one] : [])),
    problems: unreadableEntries(broken),
  });
}

/** null: it says nothing that can be followed. */
function resourceOf(
  value: unknown,
  files: PackageFiles,
  inside: (place: string) => string,
): PackageResource | null {
  const read = v.safeParse(resourceSchema, value);
  if (!read.success) return null;
  const { name, path, data, encoding, schema, dialect } = read.output;
  const paths = [path].flat().map(inside);
  const rows = rowsOf(data);
  if (paths.length === 0 && rows.length === 0) return null;
  const part = (one: unknown): unknown => {
    if (typeof one !== "string") return one;
    const json = jsonAt(files, inside(one));
    return json.ok ? json.value : undefined;
  };
  const shape = v.safeParse(schemaSchema, part(schema) ?? {});
  const form = v.safeParse(dialectSchema, part(dialect) ?? {});
  const { fields = [], missingValues = [], foreignKeys = [] } = shape.success ? shape.output : {};
  const said: Partial<v.InferOutput<typeof dialectSchema>> = form.success ? form.output : {};
  const { delimiter, header = true, commentChar, quoteChar, escapeChar } = said;
  return {
    name: name ?? nameOf(paths[0] ?? ""),
    ...{ paths, rows },
    delimiter: delimiter ?? null,
    quote: quoteChar ?? null,
    escape: escapeChar ?? null,
    hasHeadings: header,
    comment: commentChar ?? null,
    encoding: encoding ?? null,
    fields: fields.map((field) => ({ name: field.name, format: patternOf(field) })),
    missing: new Set(missingValues.map((one) => (typeof one === "string" ? one : one.value))),
    keys: foreignKeys.flatMap(({ fields: from, reference }) => {
      const [own, to] = [[from].flat(), [reference.fields].flat()];
      return own.length === 0 || own.length !== to.length
        ? []
        : [{ fields: own, table: reference.resource, to }];
    }),
  };
}

/** A list of objects, or of lists, the first of which has the headings. */
function rowsOf(data: unknown): readonly (readonly string[])[] {
  if (!Array.isArray(data)) return [];
  const objects = data.filter(isRecord);
  const heads = [...new Set(objects.flatMap((one) => Object.keys(one)))];
  if (heads.length > 0)
    return [heads, ...objects.map((one) => heads.map((head) => textIn(one, head)))];
  return data.flatMap((row: unknown) => (Array.isArray(row) ? [row.map(cellOf)] : []));
}

/** How dates are written in a column, where it is not as ISO 8601 does: "%d/%m/%Y". */
function patternOf({ type, format }: v.InferOutput<typeof fieldSchema>): string | null {
  const isDate = type === "date" || type === "datetime";
  return isDate && format?.includes("%") === true ? format : null;
}

function jsonAt(files: PackageFiles, path: string): Result<unknown, Problem> {
  return readJson(new TextDecoder().decode(files.get(path) ?? new Uint8Array()));
}

/** "data/visits.csv" is "visits". */
const nameOf = (path: string): string => path.replace(/^.*\//su, "").replace(/\.\w+$/u, "");
