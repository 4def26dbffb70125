import type { ParseArgsConfig } from "node:util";
import type { Language } from "../i18n/locales.ts";

/**
 * What `musubi NAME` does: one entry of `commands`, and nothing else needs to know of it. Its code loads when it is called.
 *
 *   { usage: "…", options: { mapping: { type: "string" } }, run: async ({ files }) => 0 }
 */
export interface Command {
  readonly usage: string;
  /** Beside those that every command has: `--json`, `--lang`, `--help`. */
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** Gives the exit code: 0, or 1 where something is wrong with a file. It rejects with `WrongUse` for what was typed. */
  readonly run: (call: Call) => Promise<number>;
}

/** What was typed behind the name of the command. */
export interface Call {
  /** Never empty. */
  readonly files: readonly string[];
  readonly json: boolean;
  readonly language: Language;
  /** null: it was not given. */
  readonly option: (name: string) => string | null;
  readonly flag: (name: string) => boolean;
}

/** The words of the command cannot be followed: exit code 2. */
export class WrongUse extends Error {}

export const exitCodes = { done: 0, fault: 1, wrongUse: 2 } as const;

/** The last lines of each command's help. */
export const commonOptions = (json: string, languages: readonly string[]): string => `
  --json             ${json}
  --lang LANGUAGE    says it in this language: ${languages.join(", ")}

FILE is a path, a pipe, a folder with a datapackage.json, or - for standard input; behind -- every word is a FILE.
Exits with 0, with 1 if something is wrong with a file, or with 2 if something is wrong with the command.
`;
