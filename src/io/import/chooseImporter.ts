import type { FileContent, Importer, Match } from "./importer.ts";
import { importers } from "./importers.ts";

/** The importer that recognises this content, the surest first; null: none does. */
export function importerOfContent(content: FileContent): Importer | null {
  return importerMatching(content, "certain") ?? importerMatching(content, "possible");
}

function importerMatching(content: FileContent, match: Match): Importer | null {
  return importers.find(({ sniff }) => sniff(content) === match) ?? null;
}

/** The importer that is certain of this text; null: it may be meant for something else. */
export function importerOfText(text: string): Importer | null {
  return importerMatching({ bytes: new TextEncoder().encode(text), text }, "certain");
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
  return importers.map(({ name, extensions }) => `${name} (${extensions.join(", ")})`);
}
