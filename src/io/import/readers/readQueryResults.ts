import { isRecord } from "../../../lib/isRecord.ts";
import { readJson } from "../../../model/parse/readJson.ts";
import type { ReadFormat } from "../importer.ts";
import { withPreset } from "../records/presets/presets.ts";
import { fileProblem } from "../records/recordProblems.ts";
import { tableOfCells } from "../records/tableOfCells.ts";
import { recordsIn, textIn } from "./jsonCells.ts";

/**
 * SPARQL 1.1 Query Results JSON, as the Wikidata Query Service gives it: a table of what was asked for.
 *
 *   { "head": { "vars": ["item", "itemLabel"] }, "results": { "bindings": [{ "item": { "value": "…/Q2" }, … }] } }
 */
export const readQueryResults: ReadFormat = ({ text }) => {
  const json = readJson(text ?? "");
  if (!json.ok) return Promise.resolve({ kind: "records", table: null, problems: [json.error] });
  const results = isRecord(json.value) ? json.value["results"] : null;
  const rows = recordsIn(results, "bindings");
  if (rows.length === 0)
    return Promise.resolve({
      kind: "records",
      table: null,
      problems: [fileProblem("no-records", { sought: "rows" })],
    });
  const names = new Set(namesIn(isRecord(json.value) ? json.value["head"] : null));
  for (const row of rows) for (const name of Object.keys(row)) names.add(name);
  const languages = new Set<string>();
  const table = tableOfCells(
    { format: "query-results", unit: "row" },
    Object.fromEntries([...names].map((name) => [`variable ${name}`, { name }])),
    rows.map((row, at) => ({
      place: String(at + 1),
      cells: Object.fromEntries(
        Object.entries(row).map(([name, value]) => {
          const language = textIn(value, "xml:lang");
          if (language !== "") languages.add(language);
          // A value that is there and not known.
          const isUnknown = textIn(value, "type") === "bnode";
          return [`variable ${name}`, isUnknown ? "" : textIn(value, "value")];
        }),
      ),
    })),
  );
  const [language] = languages.size === 1 ? languages : [];
  const isTag = language !== undefined && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(language);
  return Promise.resolve({
    kind: "records",
    table: withPreset(isTag ? { ...table, about: { language } } : table),
    problems: [],
  });
};

function namesIn(head: unknown): readonly string[] {
  const names = isRecord(head) ? head["vars"] : null;
  return Array.isArray(names)
    ? names.filter((name): name is string => typeof name === "string")
    : [];
}
