import {
  formatFamilies,
  type FileContent,
  type FormatFamily,
  type Importer,
  type Match,
} from "./importer.ts";
import { importers } from "./importers.ts";

/** The importer that recognises this content, the surest first; null: none does. */
export function importerOfContent(content: FileContent): Importer | null {
  return importerMatching(content, "certain") ?? importerMatching(content, "possible");
}

function importerMatching(content: FileContent, match: Match): Importer | null {
  return importers.find(({ sniff }) => sniff(content) === match) ?? null;
}

/** The importer that is certain of this text, or one of tables, which are shown before they open; null: it may be meant for something else. */
export function importerOfText(text: string): Importer | null {
  const content = { bytes: new TextEncoder().encode(text), text };
  const sure = importerMatching(content, "certain");
  if (sure !== null) return sure;
  const maybe = importerMatching(content, "possible");
  return maybe?.family === "tables" ? maybe : null;
}

/** The importer whose extension the name has: a hint, to load its code early and to say what is wrong. */
export function importerOfName(name: string): Importer | null {
  const lower = name.toLowerCase();
  return importers.find(({ extensions }) => extensions.some((one) => lower.endsWith(one))) ?? null;
}

/** For the `accept` of a file picker. */
export function acceptedFiles(): string {
  return importers
    .flatMap(({ extensions, mediaTypes }) => [...extensions, ...mediaTypes])
    .join(",");
}

/** For people: "Musubi JSON (.json)". */
export function openableFormats(): readonly string[] {
  return importers.map(({ name, extensions }) =>
    extensions.length === 0 ? name : `${name} (${extensions.join(", ")})`,
  );
}

/** For people, under the headings of the families: [["tables", ["CSV", "XLSX"]], …]. */
export function formatsByFamily(): readonly (readonly [FormatFamily, readonly string[]])[] {
  return formatFamilies.flatMap((family) => {
    const names = importers.filter((one) => one.family === family).map(({ name }) => name);
    return names.length === 0 ? [] : [[family, names] as const];
  });
}
