import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { mergeGraphs } from "../engine/mergeGraphs.ts";
import { MissingPackage } from "../engine/sql/optionalPackage.ts";
import { EngineError } from "../engine/contract.ts";
import { descriptorName } from "../io/import/folderArchive.ts";
import type { EventGraph } from "../model/eventGraph.ts";
import type { Language } from "../i18n/locales.ts";
import type { Call } from "./command.ts";
import { wordsIn } from "./commandLineWords.ts";
import { readGraph } from "./readGraph.ts";
import { pathOf, standardInput } from "./readInput.ts";

/** Files, and the files of folders, as one event graph; null: one cannot be read, and standard error says why. */
export async function readSources(call: Call): Promise<EventGraph | null> {
  const paths = (await Promise.all(call.files.map(filesOf))).flat();
  const graphs: EventGraph[] = [];
  for (const path of paths) {
    const read = await readGraph(path, call);
    if (read === null) return null;
    graphs.push(read.graph);
  }
  const [first, ...others] = graphs;
  return first === undefined ? null : mergeGraphs([first, ...others]);
}

/** A folder with a description is one table package; any other is its files. */
async function filesOf(path: string): Promise<string[]> {
  if (path === standardInput) return [path];
  const found = await stat(pathOf(path)).catch(() => null);
  if (found?.isDirectory() !== true) return [path];
  const names = (await readdir(pathOf(path))).toSorted();
  if (names.includes(descriptorName)) return [path];
  const files = names.filter((name) => !name.startsWith(".") && extname(name) !== "");
  return files.length === 0 ? [path] : files.map((name) => join(path, name));
}

/** What a database says where it cannot be had, for people. */
export function databaseWords(error: unknown, language: Language): string | null {
  if (error instanceof MissingPackage) return wordsIn(language).engine.missing(error.packageName);
  return error instanceof EngineError ? wordsIn(language).engine.failed(error.message) : null;
}
