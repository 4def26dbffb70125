import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { version } from "../../package.json";
import { fallbackLanguage, isLanguage, type Language } from "../i18n/locales.ts";
import { loadMessages } from "../i18n/messages.ts";
import { escaped } from "../model/parse/shown.ts";
import { type Call, type Command, exitCodes, WrongUse } from "./command.ts";
import { commands } from "./commands.ts";
import { pathOf, standardInput } from "./readInput.ts";

const usage = (): string => `Musubi: who met whom, when, and how do we know?

  npx musubi COMMAND FILE… [options]

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
  .join("\n")}

  npx musubi COMMAND --help explains one of them, npx musubi --version says which version this is.
`;

/** Does what the words behind `musubi` ask for, and gives the exit code. */
export async function commandLine(words: readonly string[]): Promise<number> {
  const [name = "", ...rest] = words;
  if (name === "--help" || name === "-h" || name === "help") return said(usage());
  if (name === "--version") return said(`${version}\n`);
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry === undefined)
    return refused(
      name === "" ? "Name a command." : `There is no command ${escaped(name)}.`,
      usage(),
    );
  const command = await entry.load();
  try {
    const call = callOf(command, rest);
    if (call === "help") return said(command.usage);
    await loadMessages(call.language);
    return await command.run(call);
  } catch (error) {
    if (error instanceof WrongUse) return refused(error.message, command.usage);
    throw error;
  }
}

function said(text: string): number {
  process.stdout.write(text);
  return exitCodes.done;
}

function refused(why: string, help: string): number {
  process.stderr.write(`${why}\n\n${help}`);
  return exitCodes.wrongUse;
}

function callOf(command: Command, words: readonly string[]): Call | "help" {
  const { values, positionals } = parsed(command, withPaths(words));
  if (values["help"] === true) return "help";
  if (positionals.length === 0) throw new WrongUse("Name at least one file.");
  const text = (name: string): string | null => {
    const value = values[name];
    return typeof value === "string" ? value : null;
  };
  return {
    files: positionals,
    json: values["json"] === true,
    language: languageOf(text("lang")),
    option: text,
    flag: (name) => values[name] === true,
  };
}

interface Parsed {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
}

function parsed({ options }: Command, args: string[]): Parsed {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        lang: { type: "string" },
        help: { type: "boolean", short: "h" },
        ...options,
      },
    });
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const option = /'(-[^' ,]*)/u.exec(error.message)?.[1] ?? "";
    switch (error.code) {
      case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
        throw new WrongUse(`There is no option ${escaped(option)}.`, { cause: error });
      case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
        throw new WrongUse(escaped(error.message.split("\n")[0] ?? ""), { cause: error });
      default:
        throw error;
    }
  }
}

/** A file may be called as options are; `./` before it says that it is one. */
function withPaths(words: readonly string[]): string[] {
  const end = words.indexOf("--");
  return words.map((word, at) =>
    word.startsWith("-") &&
    word !== standardInput &&
    (end < 0 || at < end) &&
    existsSync(pathOf(word))
      ? `./${word}`
      : word,
  );
}

function languageOf(wanted: string | null): Language {
  if (wanted === null) return fallbackLanguage;
  if (!isLanguage(wanted)) throw new WrongUse(`There is no language ${escaped(wanted)}.`);
  return wanted;
}
